import { useEffect, useState } from 'react'
import type { Day } from '#domain/dates'
import { type ComesAndGoes, changeSaid } from '#domain/words/comes-and-goes'
import type { SeatStance, TableView } from '../../canvas/layouts/table/material.ts'
import { announce } from '../../ui/live-region.tsx'

/** One thing that is drawn. `of`: the line or actor that wears it; `look`: what of it may change from day to day. */
type Drawn = { of: string; look: string; weak: boolean }
type Noun = Pick<ComesAndGoes, 'one' | 'many'>
type Kind = { noun: Noun; drawn: ReadonlyMap<string, Drawn> }

type View = Pick<TableView, 'lines' | 'stances'>

const isSaid: readonly [Noun, (stance: SeatStance) => [look: string | undefined, weak?: boolean]][] = [
  [{ one: 'stance' }, ({ way, stance, weak }) => [way === 'point' ? stance : undefined, weak]],
  [{ one: 'demand' }, ({ way, answer }) => [way === 'demand' ? answer : undefined]],
  [
    { one: 'stance on the plan as a whole', many: 'stances on the plan as a whole' },
    ({ plan, planWeak }) => [plan, planWeak],
  ],
  [{ one: 'broker' }, ({ brokered }) => [brokered ? 'broker' : undefined]],
]

function kindsIn({ lines, stances = new Map() }: View): Kind[] {
  const drawn = lines.map(({ id, count, weak = false }) => ({ of: id, look: String(count), weak }))
  const seats = [...stances]
  return [
    { noun: { one: 'line' }, drawn: new Map(drawn.map((line) => [line.of, line])) },
    ...isSaid.map(([noun, said]) => {
      const worn = seats.flatMap(([of, stance]): [string, Drawn][] => {
        const [look, weak = false] = said(stance)
        return look === undefined ? [] : [[of, { of, look, weak }]]
      })
      return { noun, drawn: new Map(worn) }
    }),
  ]
}

/** What is drawn now and was not, or not so: counted by kind, and of which lines and actors it is. */
export function changesOf(before: View, now: View): { kinds: ComesAndGoes[]; fresh: ReadonlySet<string> } {
  const old = kindsIn(before)
  const fresh = new Set<string>()
  const kinds = kindsIn(now).map(({ noun, drawn }, i) => {
    const had = old[i]?.drawn ?? new Map<string, Drawn>()
    const came = [...drawn.values()].filter(({ of }) => !had.has(of))
    const other = [...drawn.values()].filter(({ of, look, weak }) => {
      const was = had.get(of)
      return was !== undefined && (was.look !== look || was.weak !== weak)
    })
    for (const { of } of [...came, ...other]) fresh.add(of)
    const went = [...had.keys()].filter((of) => !drawn.has(of)).length
    const weak = came.filter((line) => line.weak).length
    return { ...noun, came: came.length, weak, went, other: other.length }
  })
  return { kinds, fresh }
}

/** What a change of the day or of a switch did to the picture. `said`: of another day alone. */
export type Since = { said?: string; fresh: ReadonlySet<string> }

const nothing: ReadonlySet<string> = new Set()

/** `drawn`: what is drawn, whatever the day. What changes with the hand alone, as a seat that is moved, has nothing to say. */
export function useSince(view: View, asOf: Day, drawn: string): Since | undefined {
  const [shown, setShown] = useState<{ view: View; asOf: Day; drawn: string; since?: Since }>({ view, asOf, drawn })
  if (shown.view !== view || shown.asOf !== asOf || shown.drawn !== drawn)
    setShown({ view, asOf, drawn, ...sinceOf(shown, { view, asOf, drawn }) })
  const { since } = shown
  useEffect(() => {
    if (since?.said) announce(since.said)
  }, [since])
  return since
}

type Shown = { view: View; asOf: Day; drawn: string; since?: Since }

function sinceOf(before: Shown, now: Shown): { since?: Since } {
  if (before.asOf === now.asOf && before.drawn === now.drawn) return before.since ? { since: before.since } : {}
  if (before.asOf === now.asOf || before.drawn !== now.drawn) return { since: { fresh: nothing } }
  const { kinds, fresh } = changesOf(before.view, now.view)
  return { since: { said: changeSaid({ from: before.asOf, to: now.asOf }, kinds), fresh } }
}
