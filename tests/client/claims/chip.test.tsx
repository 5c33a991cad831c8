import { fireEvent, screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { BrokerChip, DemandChip, StanceChip } from '#client/claims/chip.tsx'
import type { GlyphName } from '#client/claims/glyph.tsx'
import { JointAnswer } from '#domain/demand'
import { type Stance, stances } from '#domain/stance'
import { linkNow, shownWith } from '../shown-with.tsx'

const chip = () => document.querySelector<HTMLElement>('[data-chip]') ?? document.body

/** What a screen reader says: all but what is hidden from it. */
function aloud(): string {
  const heard = chip().cloneNode(true)
  if (heard instanceof HTMLElement) for (const hidden of heard.querySelectorAll('[aria-hidden]')) hidden.remove()
  return heard.textContent ?? ''
}

const look = () => {
  const { chip: form, tone, weak } = chip().dataset
  return { form, tone, weak, sign: chip().querySelector('[data-glyph]')?.getAttribute('data-glyph') }
}

const own = { basis: 'own-words' } as const
const unnamed = { basis: 'unnamed-source' } as const
const inferred = { basis: 'inference' } as const

describe('a chip of a stance', () => {
  test.each(stances)('that is %s is filled, in its tone, with its sign', (stance) => {
    shownWith(<StanceChip stance={stance} name="Northland" known={own} />)
    expect(look()).toStrictEqual({ form: 'full', tone: stance, weak: undefined, sign: stance })
  })

  const said: [Stance, string][] = [
    ['supports', 'Northland supports it'],
    ['conditional', 'Northland backs it on a condition'],
    ['opposes', 'Northland opposes it'],
    ['mixed', 'Northland has spoken for and against it'],
    ['undeclared', 'Northland is recorded without a declared position on it'],
  ]
  test.each(said)('that is %s says aloud: %s', (stance, words) => {
    shownWith(<StanceChip stance={stance} name="Northland" known={own} />)
    expect([aloud(), chip().title]).toStrictEqual([words, words])
  })

  test('that somebody unnamed tells of “is reported to”', () => {
    shownWith(<StanceChip stance="opposes" name="Northland" known={unnamed} />)
    expect(aloud()).toBe('Northland is reported to oppose it')
    expect(look().weak).toBeUndefined()
  })

  test('that is inferred is marked as weak, and says so', () => {
    shownWith(<StanceChip stance="opposes" name="Northland" known={inferred} />)
    expect(aloud()).toBe('Northland is taken to oppose it, by a report’s author')
    expect(look().weak).toBe('true')
  })

  test('on a condition says on which', () => {
    shownWith(<StanceChip stance="conditional" name="River Union" known={own} condition="the tolls stay" />)
    expect(aloud()).toBe('River Union backs it on condition that the tolls stay')
  })

  test('over several positions, known in several ways, says the stance alone', () => {
    shownWith(<StanceChip stance="opposes" name="Northland" />)
    expect(aloud()).toBe('Northland opposes')
  })

  test('without a name says the stance, and how it is known where that is little', () => {
    shownWith(<StanceChip stance="opposes" known={inferred} />)
    expect(aloud()).toBe('opposes, inferred')
  })

  test('that names what it is on says who holds it in its title', () => {
    shownWith(<StanceChip stance="opposes" name="Withdrawal" holder="Northland" known={unnamed} />)
    expect([aloud(), chip().title]).toStrictEqual([
      'Withdrawal opposes, unnamed source',
      'Northland is reported to oppose “Withdrawal”',
    ])
  })

  test('counts its claims: the number for the eye from two on, in words for the ear', () => {
    shownWith(<StanceChip stance="opposes" name="Northland" known={own} claims={3} />)
    expect([chip().textContent, aloud()]).toStrictEqual([
      'Northland opposes it3, 3 claims',
      'Northland opposes it, 3 claims',
    ])
  })

  test('does not print the number one', () => {
    shownWith(<StanceChip stance="opposes" name="Northland" known={own} claims={1} />)
    expect(chip().textContent).toBe('Northland opposes it, 1 claim')
  })

  test('that leads somewhere is a link', () => {
    shownWith(<StanceChip stance="opposes" name="Northland" to={{ view: 'actor', focus: 'northland' }} />)
    fireEvent.click(screen.getByRole('link', { name: 'Northland opposes' }))
    expect(linkNow()).toBe('/?view=actor&focus=northland')
  })
})

describe('a chip of a demand', () => {
  const tones: Record<JointAnswer, Stance> = {
    meets: 'supports',
    'partly-meets': 'supports',
    contradicts: 'opposes',
    split: 'undeclared',
  }
  test.each(JointAnswer.options)('that is answered with %s is dashed, and has no stance’s sign', (match) => {
    shownWith(<DemandChip match={match} name="Southmark" known={{ basis: 'named-source' }} />)
    const expected: { form: string; tone: string; weak: undefined; sign: GlyphName } = {
      form: 'dashed',
      tone: tones[match],
      weak: undefined,
      sign: match,
    }
    expect(look()).toStrictEqual(expected)
  })

  test('by our own reading is marked as weak, says so, and counts the demands', () => {
    shownWith(<DemandChip match="contradicts" name="Southmark" known={{ basis: 'our-reading' }} demands={2} />)
    expect(aloud()).toBe('Southmark demand contradicted, by our reading, 2 demands')
    expect(look().weak).toBe('true')
  })
})

describe('a chip of a broker', () => {
  test('is outlined, and on no side', () => {
    shownWith(<BrokerChip name="Envoy Adler" did="is reported to have drafted it" known={unnamed} />)
    expect(look()).toStrictEqual({ form: 'outline', tone: undefined, weak: undefined, sign: 'broker' })
    expect(chip().textContent).toBe('Envoy Adleris reported to have drafted it')
  })
})
