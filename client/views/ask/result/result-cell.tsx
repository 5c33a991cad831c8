import type { Ref } from '#domain/ref'
import type { Things } from '../../../api/things.ts'
import { placeOf } from '../../../state/places.ts'
import { DemandChip, StanceChip } from '../../../ui/chip.tsx'
import { sayDate } from '../../../ui/say-date.ts'
import { ViewLink } from '../../../ui/view-link.tsx'
import { isDate, isMatch, isStance, thingIn } from './column-kinds.ts'
import { graphValue, labelOfNode, nameOfNode } from './graph-values.ts'
import { sayValue } from './say-value.ts'

/** `id`: that of the thing which the value names, where it stands beside it. */
type Props = { value: unknown; id?: unknown; things: Things }

/** A thing by its name, which leads to it. */
function ThingLink({ thing, words }: { thing: Ref; words: string }) {
  const place = placeOf(thing)
  return place ? <ViewLink to={place}>{words}</ViewLink> : words
}

function GraphCell({ value, things }: { value: NonNullable<ReturnType<typeof graphValue>>; things: Things }) {
  if (value.kind === 'node') {
    const label = labelOfNode(value)
    return (
      <>
        {nameOfNode(value)} <span className="ask-of-kind">{label}</span>
      </>
    )
  }
  if (value.kind === 'path') return sayValue(value)
  const name = (id: string) => things.byId.get(id)?.name ?? id
  return (
    <>
      {name(value.from)} <span className="ask-of-kind">{value.type}</span> {name(value.to)}
    </>
  )
}

function List({ values, things }: { values: readonly unknown[]; things: Things }) {
  if (values.length === 0) return <Nothing />
  return (
    <ul className="ask-list">
      {values.map((value, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a list in a cell is nothing but its order
        <li key={at}>
          <ResultCell value={value} things={things} />
        </li>
      ))}
    </ul>
  )
}

function Nothing() {
  return (
    <span className="ask-nothing">
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">nothing</span>
    </span>
  )
}

/** One value of an answer: a thing as a link to it, a stance with its sign, a date in words. */
export function ResultCell({ value, id, things }: Props) {
  if (value === null || value === undefined || value === '') return <Nothing />
  if (isStance(value)) return <StanceChip stance={value} />
  if (isMatch(value)) return <DemandChip match={value} />
  const thing = (typeof id === 'string' && things.byId.get(id)) || thingIn(value, things)
  const graph = graphValue(value)
  if (thing && placeOf(thing))
    return (
      <ThingLink
        thing={thing}
        words={typeof value === 'string' ? (things.byId.get(value)?.name ?? value) : thing.name}
      />
    )
  if (graph) return <GraphCell value={graph} things={things} />
  if (typeof value === 'number')
    return value.toLocaleString('en-GB', { maximumFractionDigits: 4, useGrouping: value >= 10_000 })
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (isDate(value)) return <time dateTime={value}>{sayDate(value.slice(0, 10))}</time>
  if (Array.isArray(value)) return <List values={value} things={things} />
  return sayValue(value)
}
