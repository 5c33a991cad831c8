import { describe, expect, test } from 'vitest'
import { type AgreementGraph, agreementScene } from '#client/canvas/layouts/agreement.ts'
import { Ref } from '#domain/ref'

const actor = (name: string) => ({
  ref: Ref.parse({ id: name.toLowerCase(), label: 'Actor', name }),
  says: `${name}, in a camp`,
})

const line = (from: string, to: string, sign: 'agrees' | 'differs' | 'divided') => {
  return { id: `${from} ${to}`, from, to, sign, count: 1, says: `${from} and ${to}` }
}

const graph: AgreementGraph = {
  groups: [
    { title: 'Camp A', letter: 'A', actors: ['Aland', 'Beland', 'Celand'].map(actor) },
    { title: 'Camp B', letter: 'B', actors: ['Deland', 'Eland'].map(actor) },
    { title: 'In no camp', actors: [actor('Foland')] },
  ],
  lines: [
    line('aland', 'beland', 'agrees'),
    line('aland', 'celand', 'agrees'),
    line('aland', 'deland', 'differs'),
    line('deland', 'foland', 'divided'),
    line('aland', 'nobody', 'agrees'),
  ],
}

const desk = { width: 900, height: 500, scale: 1 }
const scene = agreementScene(graph, desk)
const placeOf = (id: string) => scene.nodes.find((node) => node.id === id)
const lineOf = (id: string) => scene.edges.find((edge) => edge.id === id)

describe('camps face each other', () => {
  test('the largest on the left, the next on the right, the rest where there is room', () => {
    expect(scene.nodes.map(({ id, x }) => [id, x < 450 ? 'left' : 'right'])).toStrictEqual([
      ['aland', 'left'],
      ['beland', 'left'],
      ['celand', 'left'],
      ['deland', 'right'],
      ['eland', 'right'],
      ['foland', 'right'],
    ])
  })

  test('whoever is in a camp wears its letter, the others their initials', () => {
    expect([placeOf('aland')?.camp?.letter, placeOf('foland')?.camp]).toStrictEqual(['A', undefined])
    const marks = scene.nodes.flatMap(({ texts }) => texts.filter(({ kind }) => kind === 'mark'))
    expect(marks.map(({ lines }) => lines)).toStrictEqual([['F']])
  })

  test('nothing moves when a line is taken away', () => {
    expect(agreementScene({ ...graph, lines: [] }, desk).nodes).toStrictEqual(scene.nodes)
  })
})

describe('lines', () => {
  test('are drawn between those who are there, in the colour of what they say', () => {
    expect(scene.edges.map(({ id, tone }) => [id, tone])).toStrictEqual([
      ['aland beland', 'supports'],
      ['aland celand', 'supports'],
      ['aland deland', 'opposes'],
      ['deland foland', 'mixed'],
    ])
  })

  test('within a camp bow into the middle, the further the deeper', () => {
    const deep = (id: string) => (lineOf(id)?.controls[0]?.x ?? 0) - (placeOf('aland')?.x ?? 0)
    expect(deep('aland beland')).toBeGreaterThan(0)
    expect(deep('aland celand')).toBeGreaterThan(deep('aland beland'))
  })
})

test('on a phone all stand in one column, each line in sight beside it', () => {
  const phone = agreementScene(graph, { width: 360, height: 500, scale: 1 })
  expect(new Set(phone.nodes.map(({ x }) => x)).size).toBe(1)
  const inmost = phone.edges.map(({ start, controls, end }) => (start.x + 2 * (controls[0]?.x ?? 0) + end.x) / 4)
  expect(Math.max(...inmost)).toBeLessThan(360)
})
