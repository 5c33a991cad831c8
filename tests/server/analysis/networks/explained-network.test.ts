import fc from 'fast-check'
import { expect, test } from 'vitest'
import { explainedNetwork } from '#server/analysis/networks/explained-network'
import { network } from '#server/analysis/networks/network'
import { runs } from '#tests/runs'
import { everyCombination, someStatements } from './some-statements.ts'

test('no network leaves the bounds that are said of it', () => {
  fc.assert(
    fc.property(someStatements([0, 1]), fc.constantFrom(...everyCombination), (statements, options) => {
      const { lowest = Number.NEGATIVE_INFINITY, highest = Number.POSITIVE_INFINITY } = explainedNetwork(options)
      for (const { value } of network(statements, options).cells) {
        expect(value).toBeGreaterThanOrEqual(lowest - 1e-12)
        expect(value).toBeLessThanOrEqual(highest + 1e-12)
      }
    }),
    { numRuns: runs(1000) },
  )
})

test('every combination has a formula, and says how it is divided', () => {
  const formulas = everyCombination.map((options) => explainedNetwork(options).formula)
  expect(formulas.filter((formula) => formula === '' || formula.startsWith(';'))).toStrictEqual([])
  expect(explainedNetwork({ mode: 'actors', normalise: 'average' }).formula).toBe(
    'Σ_jkl X_ijk · X_i′jl · (1 − |q_k − q_l| / R); divided by (N_i + N_i′) / 2',
  )
})
