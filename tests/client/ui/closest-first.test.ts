import { expect, test } from 'vitest'
import { closestFirst } from '#client/ui/closest-first.ts'

const choices = ['Armed forces of Ukraine', 'Ukrainian society', 'Russia', 'Ukraine'].map((label) => ({ label }))
const labels = (typed: string) => closestFirst(choices, typed).map(({ label }) => label)

test('whose whole name was typed comes before whose name holds it', () => {
  expect(labels('ukraine')).toStrictEqual(['Ukraine', 'Armed forces of Ukraine', 'Ukrainian society', 'Russia'])
})

test('whose name begins so comes before whose later word does', () => {
  expect(labels('Ukrain')).toStrictEqual(['Ukrainian society', 'Ukraine', 'Armed forces of Ukraine', 'Russia'])
})

test('nothing typed leaves the order as it is', () => {
  expect(labels(' ')).toStrictEqual(choices.map(({ label }) => label))
})
