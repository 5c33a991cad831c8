import { Fragment } from 'react'
import { firstWords } from '#domain/printable'
import type { Ref } from '#domain/ref'
import type { ViewChange } from '#domain/view-state'
import { sayDate } from '#domain/words/dates'
import { sayTypeOf } from '#domain/words/parts'
import type { Things } from '../../../api/names.ts'
import { DemandChip, StanceChip } from '../../../claims/chip.tsx'
import { placeOf } from '../../../state/places.ts'
import { ViewLink } from '../../../state/view-link.tsx'
import { Heard } from '../../../ui/heard.tsx'
import { isDate, isMatch, isStance, thingIn } from './column-kinds.ts'
import { graphValue, labelOfNode, nameOfNode } from './graph-values.ts'
import { sayKind } from './said-kinds.ts'
import { sayValue } from './say-value.ts'

/**
 * `id`: that of the thing which the value names, where it stands beside it; `report`: the one whose paragraphs the value
 * counts; `claims`: where the claims behind a stance are; `names`: of nodes that the answer holds.
 */
type Props = {
  value: unknown
  id?: unknown
  report?: string
  claims?: ViewChange
  names?: ReadonlyMap<string, string>
  things: Things
}

/** A thing by its name, which leads to it. */
function ThingLink({ thing, words }: { thing: Ref; words: string }) {
  const place = placeOf(thing)
  const short = thing.label === 'Source' ? firstWords(words, 34) : words
  return place ? (
    <ViewLink to={place} {...(short !== words && { title: words })}>
      {short}
    </ViewLink>
  ) : (
    words
  )
}

type GraphProps = Pick<Props, 'things' | 'names'> & { value: NonNullable<ReturnType<typeof graphValue>> }

function GraphCell({ value, things, names }: GraphProps) {
  if (value.kind === 'node') {
    const label = labelOfNode(value)
    return (
      <>
        {nameOfNode(value)} <span className="ask-of-kind">{label}</span>
      </>
    )
  }
  if (value.kind === 'path') return sayValue(value)
  const name = (id: string) => firstWords(things.byId.get(id)?.name ?? names?.get(id) ?? id, 48)
  return (
    <>
      {name(value.from)} <span className="ask-of-kind">{sayTypeOf(value)}</span> {name(value.to)}
    </>
  )
}

/** A list in a list, in the line of its own item. */
function InLine({ values, things }: { values: readonly unknown[]; things: Things }) {
  return values.map((value, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a list in a cell is nothing but its order
    <Fragment key={at}>
      {at > 0 && ', '}
      <ResultCell value={value} things={things} />
    </Fragment>
  ))
}

const isBrief = (value: unknown) => typeof value === 'number' || (typeof value === 'string' && value.length < 30)

/** Paragraphs of one report, each a way to it; things and sentences under each other; other short values in a line. */
function List({ values, report, things }: { values: readonly unknown[]; report?: string; things: Things }) {
  const there = values.filter((value) => value !== null && value !== '')
  if (there.length === 0) return <Nothing />
  if (report !== undefined && there.every((value) => Number.isInteger(value)))
    return (
      <span className="ask-paragraphs">
        {there.map(Number).map((paragraph) => (
          <ViewLink key={paragraph} to={{ source: report, paragraph }} aria-label={`Paragraph ${paragraph}`}>
            {paragraph}
          </ViewLink>
        ))}
      </span>
    )
  if (there.every((value) => isBrief(value) && !thingIn(value, things)))
    return there.map((value) => (typeof value === 'string' && sayKind(value)) || sayValue(value)).join(', ')
  return (
    <ul className="ask-list">
      {there.map((value, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a list in a cell is nothing but its order
        <li key={at}>
          {Array.isArray(value) && value.length > 0 ? (
            <InLine values={value} things={things} />
          ) : (
            <ResultCell value={value} things={things} />
          )}
        </li>
      ))}
    </ul>
  )
}

function Nothing() {
  return (
    <span className="ask-nothing">
      <span aria-hidden="true">–</span>
      <Heard>nothing</Heard>
    </span>
  )
}

/** One value of an answer: a thing as a link to it, a stance with its sign, a date in words. */
export function ResultCell({ value, id, report, claims, names, things }: Props) {
  if (value === null || value === undefined || value === '') return <Nothing />
  if (isStance(value)) return <StanceChip stance={value} to={claims} />
  if (isMatch(value)) return <DemandChip match={value} to={claims} />
  const thing = (typeof id === 'string' && things.byId.get(id)) || thingIn(value, things)
  const graph = graphValue(value)
  if (thing && placeOf(thing))
    return (
      <ThingLink
        thing={thing}
        words={typeof value === 'string' ? (things.byId.get(value)?.name ?? value) : thing.name}
      />
    )
  if (graph) return <GraphCell value={graph} names={names} things={things} />
  if (typeof value === 'number')
    return value.toLocaleString('en-GB', { maximumFractionDigits: 4, useGrouping: value >= 10_000 })
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (isDate(value)) return <time dateTime={value}>{sayDate(value.slice(0, 10))}</time>
  if (Array.isArray(value)) return <List values={value} report={report} things={things} />
  return (typeof value === 'string' && sayKind(value)) || sayValue(value)
}
