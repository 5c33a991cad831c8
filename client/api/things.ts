import { useMemo } from 'react'
import type { Label, Ref } from '#domain/ref'
import {
  useActors,
  useDemands,
  useDiscrepancies,
  useEvents,
  useHeadings,
  useIssues,
  useNegotiation,
  usePlans,
  usePoints,
  useSources,
} from './questions.ts'

/** Everything of this negotiation that has a name, by id and by name. `sides`: under which side an actor is listed, by name. */
export type Things = {
  all: readonly Ref[]
  byId: ReadonlyMap<string, Ref>
  byName: ReadonlyMap<string, Ref>
  sides: ReadonlyMap<string, string>
  sideOrder: readonly string[]
}

type Named = { id: string; name?: string; title?: string; question?: string }

const refs = (label: Label, items: readonly Named[] = []): Ref[] =>
  items.map(({ id, name, title, question }) => ({ id, label, name: name ?? title ?? question ?? id }))

/** Names that only one thing has: the others say nothing about which is meant. */
function byNameOf(all: readonly Ref[]): Map<string, Ref> {
  const times = new Map<string, number>()
  for (const { name } of all) times.set(name, (times.get(name) ?? 0) + 1)
  return new Map(all.filter(({ name }) => times.get(name) === 1).map((ref) => [ref.name, ref]))
}

/** The things of this negotiation. Empty until they are known. */
export function useThings(): Things {
  const actors = useActors().data?.items
  const plans = usePlans().data?.items
  const points = usePoints().data?.items
  const headings = useHeadings().data?.items
  const issues = useIssues().data?.items
  const demands = useDemands().data?.items
  const events = useEvents().data?.items
  const sources = useSources().data?.items
  const discrepancies = useDiscrepancies().data?.items
  const sides = useNegotiation().data?.sides
  return useMemo(() => {
    const nameOfSide = new Map(sides?.map(({ id, name }) => [id, name]))
    const all = [
      ...refs('Actor', actors),
      ...refs('Plan', plans),
      ...refs('PlanPoint', points),
      ...refs('Heading', headings),
      ...refs('Issue', issues),
      ...refs('Demand', demands),
      ...refs('Event', events),
      ...refs('Source', sources),
      ...refs('Discrepancy', discrepancies),
    ]
    return {
      all,
      byId: new Map(all.map((ref) => [ref.id, ref])),
      byName: byNameOf(all),
      sides: new Map(actors?.map(({ id, side }) => [id, nameOfSide.get(side) ?? side])),
      sideOrder: sides?.map(({ name }) => name) ?? [],
    }
  }, [actors, plans, points, headings, issues, demands, events, sources, discrepancies, sides])
}

/** True until the lists that a page of claims names things from are here, or have failed. */
export function useNamesPending(): boolean {
  const names = [usePoints(), useHeadings(), usePlans(), useIssues(), useDemands(), useEvents()]
  const claims = [useActors(), useSources(), useDiscrepancies()]
  return [...names, ...claims].some(({ isPending }) => isPending)
}
