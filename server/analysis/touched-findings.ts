import type { Citation } from '#domain/citation'
import { groupBy } from '#domain/group-by'
import type { Id } from '#domain/id'
import { voicesOf } from '#domain/rules/sides'
import { type Finding, FindingKind } from '#domain/source-drop'
import { AgreedPairs } from './agreed-pairs.ts'
import { inPairOrder, pairsOn, spokenPoints } from './agreement.ts'
import { agreementFindings, agreementId } from './agreement-findings.ts'
import { bridgeFindings, campFindings } from './camp-findings.ts'
import { type Choice, type CountedPosition, countedPositions } from './counted/counted-positions.ts'
import { demandsWithout } from './demands-met.ts'
import { contestedFindings, contestedId, demandsFound, type FindingMaterial } from './findings.ts'
import { stanceFindings, stanceId } from './position-findings.ts'
import { touchedPairs } from './touched-pairs.ts'

/** The ids of findings that can be otherwise without a source, and those of them that remain without it, in their order. */
export type Touched = { ids: Iterable<string>; remaining: Finding[] }

const nothing: Touched = { ids: [], remaining: [] }

/**
 * What each source touches: findings on the points and demands of which it alone says something, and what is computed from all that is
 * said. The others say the same without it and are not derived again: there may be hundreds of sources. `findings`: those with all.
 */
export function findingsTouchedBy(
  findings: readonly Finding[],
  material: FindingMaterial,
  choice: Choice,
  kinds: readonly FindingKind[],
): (source: Id) => Touched {
  const byDemand = demandsTouchedBy(material, choice)
  const bySaying = sayingsTouchedBy(findings, material, choice)
  const asked = FindingKind.options.filter((kind) => kinds.includes(kind))
  return (source) => {
    const said = once(() => bySaying(source))
    const all = asked.map((kind) => (kind === 'demand' ? byDemand(source) : (said()?.[kind]() ?? nothing)))
    return { ids: new Set(all.flatMap(({ ids }) => [...ids])), remaining: all.flatMap(({ remaining }) => remaining) }
  }
}

/** Of each kind that follows from positions. Undefined where the same positions count without the source. */
function sayingsTouchedBy(findings: readonly Finding[], material: FindingMaterial, choice: Choice) {
  const counted = countedPositions(material, choice)
  const [countedOn, heldOn] = [groupBy(counted, onPoint), groupBy(material.positions, ({ target }) => target.id)]
  const spoken = new Map(spokenPoints(counted).map((one) => [one.point.id, one]))
  const pairs = once(() => pairsOn([...spoken.values()], () => true))
  const voices = voicesOf(material.actors, material.sides)
  const restOn = restingOn(material.positions)
  const known = new Set(findings.map(({ id }) => id))
  const idsOf = groupBy(findings, ({ kind }) => kind)
  const all = (kind: FindingKind) => (idsOf.get(kind) ?? []).map(({ id }) => id)

  return (source: Id): Record<Exclude<FindingKind, 'demand'>, () => Touched> | undefined => {
    const points = [...new Set(restOn(source).map(({ target }) => target.id))]
    const positions = points.flatMap((id) => heldOn.get(id) ?? [])
    const now = countedPositions({ ...material, positions }, { ...choice, without: source })
    const differing = differingOf(
      points.flatMap((id) => countedOn.get(id) ?? []),
      now,
    )
    if (differing.length === 0) return undefined
    const agreement = once(() => touchedPairs(spoken, points, now, differing))
    const everything = () => [...counted.filter((one) => !points.includes(onPoint(one))), ...now]
    const byActor = once(() => {
      const { isTouched, now: otherwise } = agreement()
      const same = pairs().filter(({ a, b }) => !isTouched(a.id, b.id))
      return new AgreedPairs([...same, ...otherwise].sort(inPairOrder))
    })
    return {
      stance() {
        const ids = new Set(differing.map(stanceId))
        return { ids, remaining: stanceFindings(now.filter((one) => ids.has(stanceId(one)))) }
      },
      agreement: () => ({
        ids: agreement().touched.map(([a, b]) => agreementId(a, b)),
        remaining: agreementFindings(agreement().now),
      }),
      contested() {
        const on = new Set(differing.map(onPoint))
        const remaining = contestedFindings(
          now.filter((one) => on.has(onPoint(one))),
          material.planOf,
          voices,
        )
        return { ids: [...on].map(contestedId), remaining }
      },
      camp: () => ({ ids: all('camp'), remaining: campFindings(everything(), byActor(), voices) }),
      bridge: () => ({
        ids: all('bridge'),
        remaining: bridgeFindings(everything(), byActor(), (id) => known.has(id)),
      }),
    }
  }
}

function demandsTouchedBy(material: FindingMaterial, choice: Choice): (source: Id) => Touched {
  const [demandsOn, pointsOn] = [restingOn(material.demands), restingOn(material.points)]
  return (source) => {
    const gone = new Set([...demandsOn(source), ...pointsOn(source)].map(({ id }) => id))
    const demands = material.demands.filter(
      ({ id, matches }) => gone.has(id) || matches.some(({ point }) => gone.has(point.id)),
    )
    if (demands.length === 0) return nothing
    const touched = { demands, points: material.points }
    return {
      ids: demandsFound(material, touched, choice).map(({ id }) => id),
      remaining: demandsFound(material, demandsWithout(touched, source), choice),
    }
  }
}

/** What rests on one source alone; what cites nothing, on any. */
function restingOn<R extends { citations: readonly Citation[] }>(records: readonly R[]): (source: Id) => R[] {
  const alone = groupBy(
    records.filter(({ citations: [first, ...others] }) => others.every(({ source }) => source === first?.source)),
    ({ citations: [first] }) => first?.source,
  )
  return (source) => [...(alone.get(source) ?? []), ...(alone.get(undefined) ?? [])]
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

const onPoint = ({ point }: CountedPosition) => point.id

/** What counts in one of both only. */
function differingOf(was: readonly CountedPosition[], now: readonly CountedPosition[]): CountedPosition[] {
  const key = ({ actor, position }: CountedPosition) => `${actor.id} ${position.id}`
  const [before, after] = [new Set(was.map(key)), new Set(now.map(key))]
  return [...was.filter((one) => !after.has(key(one))), ...now.filter((one) => !before.has(key(one)))]
}
