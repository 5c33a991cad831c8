import { useMemo } from 'react'
import { Name } from '#domain/name'
import { pageOf } from '#domain/page'
import { pathWith } from './fetch-json.ts'
import { useNegotiation } from './negotiation.ts'
import { useFetched } from './use-fetched.ts'

/** Everything of this negotiation that has a name, by id and by name. `sides`: under which side an actor is listed, by name. */
export type Things = {
  all: readonly Name[]
  byId: ReadonlyMap<string, Name>
  byName: ReadonlyMap<string, Name>
  sides: ReadonlyMap<string, string>
  sideOrder: readonly string[]
}

/** The names of everything, in the order in which it is listed. `wanted`: false where nothing needs them yet. */
export const useNames = (wanted = true) =>
  useFetched(wanted ? pathWith('/api/names', { limit: '5000' }) : undefined, pageOf(Name))

/** Names that only one thing has: the others say nothing about which is meant. */
function byNameOf(all: readonly Name[]): Map<string, Name> {
  const times = new Map<string, number>()
  for (const { name } of all) times.set(name, (times.get(name) ?? 0) + 1)
  return new Map(all.filter(({ name }) => times.get(name) === 1).map((one) => [one.name, one]))
}

const none: readonly Name[] = []

/** The things of this negotiation. Empty until they are known. */
export function useThings(): Things {
  const all = useNames().data?.items ?? none
  const sides = useNegotiation().data?.sides
  return useMemo(() => {
    const nameOfSide = new Map(sides?.map(({ id, name }) => [id, name]))
    return {
      all,
      byId: new Map(all.map((one) => [one.id, one])),
      byName: byNameOf(all),
      sides: new Map(all.flatMap(({ id, side }) => (side === undefined ? [] : [[id, nameOfSide.get(side) ?? side]]))),
      sideOrder: sides?.map(({ name }) => name) ?? [],
    }
  }, [all, sides])
}
