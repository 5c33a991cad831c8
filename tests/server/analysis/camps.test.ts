import { describe, expect, test } from 'vitest'
import type { Position } from '#domain/position'
import { balanceIn, coalitionsIn } from '#server/analysis/camps'
import { countedPositions, namesIn, statementsOf } from '#server/analysis/counted/counted-positions'
import { network } from '#server/analysis/networks/network'
import { asked, said, took } from './asked.ts'
import { accord, ref } from './pieces.ts'

const island = ref('The island', 'PlanPoint')

/** Ada and Ben against Cem and Dan; Ada and Cem agree on the island; Eve speaks about the accord alone. */
const positions = [
  took('Ada', 'supports'),
  took('Ben', 'supports'),
  took('Cem', 'opposes'),
  took('Dan', 'opposes'),
  took('Ada', 'supports', island),
  took('Cem', 'supports', island),
  took('Eve', 'supports', accord),
]

function madeOf(measure: 'congruence' | 'subtract', of: readonly Position[] = positions) {
  const counted = countedPositions(said(of), asked())
  return { network: network(statementsOf(counted), { measure }), names: namesIn(counted) }
}

const refs = (...names: string[]) => names.map((name) => ref(name))

describe('coalitions of actors', () => {
  test('stand together by what they agree on; who shares no point is in none', () => {
    const { network: congruence, names } = madeOf('congruence')
    const { camps, alone, untied } = coalitionsIn(congruence, names)
    expect({ camps, alone, untied }).toStrictEqual({
      camps: [refs('Ada', 'Ben'), refs('Cem', 'Dan')],
      alone: [],
      untied: refs('Eve'),
    })
  })

  test('who is in conflict alone stands alone, and nothing has a modularity then', () => {
    const { network: congruence, names } = madeOf('congruence', [took('Ada', 'supports'), took('Ben', 'opposes')])
    expect(coalitionsIn(congruence, names)).toStrictEqual({ camps: [], alone: refs('Ada', 'Ben'), untied: [] })
  })
})

describe('balanced camps of actors', () => {
  test('say which ties are wrong; as much agreement as conflict is no tie', () => {
    const { network: subtract, names } = madeOf('subtract')
    expect(balanceIn(subtract, names)).toStrictEqual({
      camps: [refs('Ada', 'Ben'), refs('Cem', 'Dan')],
      errors: 0,
      exact: true,
      wrong: [],
      untied: refs('Eve'),
    })
    expect(balanceIn(subtract, names, 1)).toMatchObject({
      asked: 1,
      camps: [refs('Ada', 'Ben', 'Cem', 'Dan')],
      errors: 3,
      wrong: [
        { a: ref('Ada'), b: ref('Dan'), weight: -1 },
        { a: ref('Ben'), b: ref('Cem'), weight: -1 },
        { a: ref('Ben'), b: ref('Dan'), weight: -1 },
      ],
    })
  })

  test('two who only agree as often as they differ are in no camp', () => {
    const torn = [
      took('Ada', 'supports'),
      took('Ben', 'opposes'),
      took('Ada', 'supports', island),
      took('Ben', 'supports', island),
    ]
    const { network: subtract, names } = madeOf('subtract', torn)
    expect(balanceIn(subtract, names)).toMatchObject({ camps: [], untied: refs('Ada', 'Ben') })
  })
})
