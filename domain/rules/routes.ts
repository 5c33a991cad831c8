import type { Id } from '../id.ts'

/**
 * The routes from one to another that pass nobody twice, the shortest first, those of one length in the order of `nextTo`.
 * Goes on only to who can still come to the end in the steps that are left, so that many who lead nowhere cost nothing.
 */
export function routesBetween(
  from: Id,
  to: Id,
  nextTo: (id: Id) => Iterable<Id>,
  most: { hops: number; paths: number },
): Id[][] {
  const within = whoComesTo(to, from, nextTo, most.hops)
  const found: Id[][] = []
  const goOn = (route: readonly Id[], left: number): void => {
    if (found.length >= most.paths) return
    if (left === 0) found.push([...route])
    else
      for (const next of nextTo(route.at(-1) ?? from))
        if (within[left - 1]?.has(next) && !route.includes(next)) goOn([...route, next], left - 1)
  }
  for (let hops = 1; hops <= most.hops; hops++) if (within[hops]?.has(from)) goOn([from], hops)
  return found
}

/** Who comes to the end in so many steps exactly, perhaps by passing somebody twice: by the number of steps. */
function whoComesTo(end: Id, start: Id, nextTo: (id: Id) => Iterable<Id>, hops: number): Set<Id>[] {
  const within = [new Set([end])]
  for (let steps = 1; steps <= hops; steps++) {
    const comes = new Set<Id>()
    for (const id of within[steps - 1] ?? []) if (id !== start) for (const next of nextTo(id)) comes.add(next)
    comes.delete(end)
    within.push(comes)
  }
  return within
}
