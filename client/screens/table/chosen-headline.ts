import { isWeak } from '#domain/basis'
import type { Paths, Relation, RelationKind } from '#domain/relation'
import { joined, listed, named } from '#domain/words/naming'
import { sayCount } from '#domain/words/plurals'
import { otherOf } from './drawn.ts'
import { type Headline, meetingsSaid } from './headline.ts'
import { kindSays } from './relation-words.ts'

type Named = { id: string; name: string }

/** An actor, by whom it met and who speaks for it, as far as that is recorded and not inferred; else by how much joins it to others. */
export function actorHeadline({ id, name }: Named, relations: readonly Relation[]): Headline {
  if (relations.length === 0)
    return { title: name, finding: 'Nothing of these kinds joins this actor to another on this day.', rest: '' }
  const known = relations.filter((one) => !isWeak(one))
  const met = known.filter(({ kind, status }) => kind === 'met' && status === 'held').map((one) => otherOf(one, id))
  const voices = known.filter(({ kind, to }) => kind === 'speaks-for' && to.id === id)
  const [said] = voices
  const [finding = '', ...rest] = [
    ...(met.length > 0 ? [`Recorded as having met ${listed(met)}.`] : []),
    ...(said ? [`Recorded as speaking for ${named(said.to)}: ${listed(voices.map(({ from }) => from))}.`] : []),
    `${sayCount(relations.length, 'relation')} on this day.`,
  ]
  return { title: name, finding, rest: rest.join(' ') }
}

/** Two actors, by how far it is from one to the other. */
export function waysHeadline([from, to]: readonly [string, string], { paths }: Paths, route: number): Headline {
  const title = `${from} to ${to}`
  const shown = paths[route]
  if (!shown)
    return {
      title,
      finding: 'No way leads there by whom they speak for, belong to and met, or by what else is drawn.',
      rest: '',
    }
  const asShort = paths.filter(({ hops }) => hops.length === shown.hops.length).length
  const by = shown.hops.slice(0, -1).map((hop) => hop.to.name)
  return {
    title,
    finding: `${sayCount(shown.hops.length, 'step')}${by.length > 0 ? `, by way of ${joined(by)}` : ''}.`,
    rest: asShort > 1 ? `${sayCount(asShort, 'way')} are as short.` : '',
  }
}

/** Several actors, by what of these kinds joins them to one another. `relations`: all that do, in whatever state. */
export function amongHeadline(
  these: readonly Named[],
  relations: readonly Relation[],
  kinds: readonly RelationKind[],
): Headline {
  const title = these.length > 3 ? `Among ${sayCount(these.length, 'actor')}` : joined(these.map(({ name }) => name))
  if (relations.length === 0)
    return { title, finding: 'Nothing of what is drawn joins two of them on this day.', rest: '' }
  if (these.length === 2) return { title, finding: `${sayCount(relations.length, 'relation')} on this day.`, rest: '' }
  const met = relations.some(({ kind }) => kind === 'met') ? meetingsSaid(relations, '') : undefined
  const others = kinds.filter((kind) => kind !== 'met').flatMap((kind) => countsOf(relations, kind))
  const said = others.length > 0 ? `${others.join('; ')}.` : ''
  const none = !met && kinds.includes('met') ? 'No meeting of two of them is recorded.' : ''
  const rest = [met?.rest, met && said, none, lonelyAmong(these, relations)].filter(Boolean).join(' ')
  return { title, finding: met?.finding ?? said, rest }
}

function countsOf(relations: readonly Relation[], kind: RelationKind): string[] {
  const own = relations.filter((one) => one.kind === kind)
  const weak = own.filter(isWeak).length
  const guessed = weak === 0 ? '' : `, ${weak === own.length ? '' : `${weak} `}by inference or our reading alone`
  return own.length > 0 ? [`${sayCount(own.length, 'line')}: ${kindSays[kind]}${guessed}`] : []
}

/** Whom nothing joins to the others: by name where they are few. */
function lonelyAmong(these: readonly Named[], relations: readonly Relation[]): string {
  const ends = new Set(relations.flatMap(({ from, to }) => [from.id, to.id]))
  const lonely = these.filter(({ id }) => !ends.has(id)).map(({ name }) => name)
  if (lonely.length === 0) return ''
  return lonely.length > 3
    ? `Of ${lonely.length} none is joined to the others.`
    : `Nothing of these kinds joins ${joined(lonely)} to the others.`
}
