import { describe, expect, test } from 'vitest'
import { findQuestions, libraryGroups } from '#client/screens/ask/library/library-groups.ts'
import { library } from '#server/queries/library'

const names: Record<string, string> = {
  'first-draft': '28-point plan (first draft)',
  'revised-text': 'Revised text after Geneva',
  russia: 'Russia',
  ukraine: 'Ukraine',
}
const groups = libraryGroups(library(), ({ title, parameters }) =>
  title.replace(/\{(\w+)\}/g, (_, name) => {
    const value = String(parameters.find((one) => one.name === name)?.value)
    return names[value] ?? value
  }),
)
const found = (words: string) => findQuestions(groups, words).flatMap(({ questions }) => questions.map(({ id }) => id))

describe('a question of the library', () => {
  test.each([
    ['brokers of a plan by role', 'brokers-of-a-plan'],
    ['points that Ukrainian actors oppose with their sources', 'points-opposed-by-a-side'],
    ['provisions of the first draft without a counterpart in the revised text', 'provisions-without-a-successor'],
    ['provisions without a predecessor', 'provisions-without-a-predecessor'],
    ['who changed stance and on which claim', 'changed-stances'],
    ['points that meet a Russian demand in full', 'points-that-meet-in-full'],
    ['points that contradict a Ukrainian demand', 'points-that-contradict-a-demand'],
    ['relations of the draft to other plans', 'relations-of-a-plan'],
    ['points that trace back to one outlet', 'points-from-one-outlet'],
    ['points reported by more than one report', 'points-in-several-reports'],
    ['cancelled, planned or possible meetings', 'meetings-not-held'],
    ['a person’s events and roles', 'events-of-an-actor'],
    ['pressures on a side', 'pressures-on-a-side'],
    ['who speaks for a side', 'who-speaks-for-a-side'],
    ['unnamed sources and who carries them', 'unnamed-sources'],
    ['who declared no position', 'undeclared'],
    ['territorial provisions by plan', 'territorial-provisions'],
    ['what was open after Geneva', 'open-questions-of-a-plan'],
    ['hard contradictions between reports', 'contradictions-between-reports'],
    ['Which draft points meet a Russian demand and contradict a Ukrainian one?', 'meets-one-contradicts-another'],
  ])('is found by “%s”', (words, id) => expect(found(words)).toContain(id))

  test('that has every word comes alone, without those that have some', () => {
    expect(found('points from one outlet')).toStrictEqual(['points-from-one-outlet'])
  })

  test('is not found by words that none has', () => expect(found('weather prophecy')).toStrictEqual([]))

  test('is among all of them where nothing is looked for', () => expect(found(' ')).toHaveLength(library().length))
})
