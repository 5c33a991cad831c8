import type { Ref } from '../ref.ts'

/** An actor as a sentence names it: where the data say no `article` and not `plural`, by the rules below, which know no name. */
export type Named = Pick<Ref, 'name' | 'short' | 'article' | 'plural'>

const articled =
  /^(G\d+|.+ (House|Union|Court|Church|Bureau|Council|Ministry|Department|Senate|Parliament|Government|Office|Forces|Journal))$/
const bare = /(^| )(opinion|society)$/
const indefinite = /^(official|source|person|diplomat|adviser|analyst|spokesman|spokeswoman)$/
const afterHead = / (of|at|to|on|in|for|from|who|whom|briefed|implicated|close|familiar) | \(/
const pluralHead = /^(Analysts|Sources|Officials|Observers|Diplomats|Experts|Allies|Leaders|Forces)$/
const commonStart =
  /^(Analysts|Sources|Officials|Observers|Diplomats|Experts|Allies|Leaders|Informed|Unnamed|Senior|Several|Some|Two|Close|Armed forces|Task force)\b/

const asNamed = new Map<string, string>()

/** An actor's name inside a sentence: with its article, and with the outlet that it spoke to only where nothing else tells it. */
export function named(actor: Named): string {
  const { name, article, plural } = actor
  const key = `${article} ${plural} ${name} ${actor.short}`
  const known = asNamed.get(key)
  if (known !== undefined) return known
  if (asNamed.size > 10_000) asNamed.clear()
  const text = nameInside(withoutOf(actor), article, plural)
  asNamed.set(key, text)
  return text
}

/** The same with the outlet, which alone tells such actors apart: "Ukrainian officials who spoke to the FT". */
export function namedInFull(actor: Named): string {
  return named({ ...actor, name: actor.name.replace(/ \(to (.*)\)$/, ' who spoke to $1') })
}

/** "European allies", short for "European allies of Ukraine", which reads ill before another name or an apostrophe. */
function withoutOf({ name, short }: Named): string {
  return short !== undefined && name.startsWith(`${short} of `) ? short : name
}

function nameInside(name: string, own: Named['article'], plural: boolean | undefined): string {
  const text = name
    .replace(/^(\S+) \(to (.*)\)$/, '$1 who spoke to $2')
    .replace(/ \((to|in) .*\)$/, '')
    .replaceAll("'", '’')
  if (/^The /.test(text) && own !== 'none') return `the ${text.slice(4)}`
  const inside = commonStart.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
  const article = own ?? (plural ? pluralArticle(text) : articleOf(text))
  return article === '' || article === 'none' ? inside : `${article} ${inside}`
}

/** True where the name takes a plural verb: "Ukrainian officials", but not "United States" or "Reuters". */
export function isPlural(name: string): boolean {
  const head = headOf(name)
  return pluralHead.test(head) || /^[a-z].*[^s]s$/.test(head)
}

/** Names in a row, each once, at most `most` (never fewer than two) and then how many others. */
export function listed(actors: readonly Named[], most = 4): string {
  const distinct = [...new Set(actors.map(namer(actors)))]
  if (distinct.length <= Math.max(most, 2)) return joined(distinct)
  const shown = distinct.length === most + 1 ? most - 1 : most
  return joined([...distinct.slice(0, shown), `${distinct.length - shown} others`])
}

/** What to call each of these: as always, but in full where two of them would go by the same. */
export function namer(actors: readonly Named[]): (actor: Named) => string {
  const inFull = new Map<string, Set<string>>()
  for (const one of actors) inFull.set(named(one), (inFull.get(named(one)) ?? new Set()).add(namedInFull(one)))
  return (actor) => ((inFull.get(named(actor))?.size ?? 0) > 1 ? namedInFull(actor) : named(actor))
}

const andList = new Intl.ListFormat('en-GB', { type: 'conjunction' })
const orList = new Intl.ListFormat('en-GB', { type: 'disjunction' })

/** The things in a row: "a", "a and b", "a, b and c". */
export const joined = (parts: readonly string[]): string => andList.format(parts)

/** "a, b or c". */
export const either = (parts: readonly string[]): string => orList.format(parts)

/** Clauses in a row: with semicolons where one has a comma of its own, so that nobody reads on past it. */
export function strung(clauses: readonly string[]): string {
  return clauses.some((clause) => clause.includes(', ')) ? clauses.join('; ') : joined(clauses)
}

/** The form of a verb that goes with these: `agreeing(actors, 'opposes', 'oppose')`. */
export function agreeing(actors: readonly Named[], one: string, many: string): string {
  const distinct = new Set(actors.map(named))
  return distinct.size > 1 || (actors[0]?.plural ?? isPlural(actors[0]?.name ?? '')) ? many : one
}

export function possessive(actor: Named): string {
  const text = named(actor)
  return text.endsWith('s') ? `${text}’` : `${text}’s`
}

/** With a capital in front. */
export const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** A sentence from its parts: a capital in front, a full stop behind. */
export const sentence = (text: string): string => upper(/[.?!]$/.test(text) ? text : `${text}.`)

const commonPlanStart =
  /^(Revised|Final|First|Second|Draft|Joint|Interim|New|Proposed|Formal|Peace|Ceasefire|Security)\b/

const quoted: Partial<Record<Ref['label'], string>> = {
  PlanPoint: 'the point ',
  Demand: 'the demand ',
  Event: 'the event ',
}

/**
 * A thing inside a sentence: a plan by a noun phrase ("the Alaska terms", "Putin’s terms"), anything else quoted, with what it is.
 * `beside`: whose name stands before it, so that it is not named again ("Adler offers the terms", never "Adler’s terms").
 */
export function called(ref: Ref, beside?: Named): string {
  if (ref.label !== 'Plan') return `${quoted[ref.label] ?? ''}“${ref.name}”`
  const name = beside === undefined ? ref.name : withoutOwner(ref.name, beside)
  if (/^(The |\S+’s? )/i.test(name)) return name.replace(/^The /, 'the ')
  return `the ${commonPlanStart.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name}`
}

function withoutOwner(title: string, owner: Named): string {
  const [, whose, rest = ''] = /^(\S+)’s? (.+)$/.exec(title) ?? []
  return whose !== undefined && owner.name.split(' ').at(-1) === whose ? `the ${rest}` : title
}

/** States and forces are all there are; officials are some. */
function pluralArticle(text: string): '' | 'the' {
  return /^\S+ states$|forces\b/i.test(text) ? 'the' : ''
}

function articleOf(text: string): '' | 'the' | 'a' {
  if (isPlural(text)) return pluralArticle(text)
  if (/^\S+[’](s)? /.test(text) || bare.test(text)) return ''
  const head = headOf(text)
  if (indefinite.test(head)) return 'a'
  if (articled.test(text.split(afterHead)[0] ?? text)) return 'the'
  return text.includes(' ') && /^[a-z]+$/.test(head) ? 'the' : ''
}

function headOf(name: string): string {
  return name.split(afterHead)[0]?.split(' ').at(-1) ?? ''
}
