import { Camera, goesAlong, Pin, type ScreenName, screenLinks, type ViewChange, ViewState } from '#domain/view-state'

/** A part of a link that could not be read, named so that the page can say so. */
export type BadKey = { key: string; value: string }

/** Before the name of a parameter that a question is asked with: `p.plan=first-draft`. */
const givenMark = 'p.'

const lists = ['select', 'hide', 'expanded', 'rel', 'status', 'among'] as const
const marks = ['present', 'alone'] as const

function toText(key: string, value: unknown): string | undefined {
  if (value === undefined || value === false) return undefined
  if (key === 'pins')
    return Pin.array()
      .parse(value)
      .map((pin) => `${pin.id}~${pin.x}~${pin.y}`)
      .join(',')
  if (key === 'camera') {
    const { x, y, zoom } = Camera.parse(value)
    return `${x}~${y}~${zoom}`
  }
  return Array.isArray(value) ? value.join(',') : String(value)
}

/** The entries of a link for one part of the view. */
function toEntries(key: string, value: unknown): [string, string][] {
  if (value === undefined) return []
  if (key === 'given')
    return Object.entries(screenLinks.ask.shape.given.parse(value)).map(([name, text]) => [givenMark + name, text])
  const text = toText(key, value)
  return text && !(key === 'view' && text === 'home') ? [[key, text]] : []
}

/** A query of more than that stands behind the `#`: a server refuses longer lines, and that part it is never sent. */
const mostSent = 1_500

const encoded = (entries: [string, string][]) =>
  new URLSearchParams(entries).toString().replaceAll('%2C', ',').replaceAll('%7E', '~')

const keysOf = (view: ScreenName): readonly string[] => Object.keys(screenLinks[view].shape)

/** The link to a view. What equals the default is left out, so that home is `/`. */
export const toUrl = (state: ViewState): string => linkTo(state, {})

/** The link to what is shown after a change, as `toUrl(changed(state, change))`, but read by nobody: a page has thousands of links. */
export function linkTo(state: ViewState, change: ViewChange): string {
  const before = new Map<string, unknown>(Object.entries(state))
  const after = new Map<string, unknown>(Object.entries(change))
  const standsUnder = (key: string) =>
    after.has(key) ? after.get(key) : goesAlong(key, change) ? before.get(key) : undefined
  const entries = keysOf(change.view ?? state.view).flatMap((key) => toEntries(key, standsUnder(key)))
  const isKept = ([key, text]: [string, string]) => key === 'cypher' && encoded([[key, text]]).length > mostSent
  const query = encoded(entries.filter((entry) => !isKept(entry)))
  const kept = encoded(entries.filter(isKept))
  return `${query ? `/?${query}` : '/'}${kept && `#${kept}`}`
}

function fromText(key: string, text: string): unknown {
  if (marks.some((mark) => mark === key)) return text === 'true' || text
  if (lists.some((list) => list === key)) return text.split(',')
  if (key === 'pins') {
    return text.split(',').map((pin) => {
      const [id, x, y] = pin.split('~')
      return { id, x: Number(x), y: Number(y) }
    })
  }
  if (key === 'camera') {
    const [x, y, zoom] = text.split('~').map(Number)
    return { x, y, zoom }
  }
  return text
}

/** Where a key of a link belongs in the view, and what it says. Undefined for a key that means nothing here. */
function read(key: string, text: string, before: Record<string, unknown>) {
  if (key.startsWith(givenMark) && key !== givenMark) {
    const given = { ...Object(before.given), [key.slice(givenMark.length)]: text }
    return { part: 'given', value: given }
  }
  return key === 'given' ? undefined : { part: key, value: fromText(key, text) }
}

type Parts = Record<string, { safeParse(value: unknown): { success: boolean } }>

/** What the link of the screen of that name may carry. Undefined where there is none. */
function partsOf(view: string): Parts | undefined {
  return Object.entries(screenLinks).find(([name]) => name === view)?.[1].shape
}

/** Reads a link's query, and what stands behind its `#`. Keys that the screen has not are ignored; a value that cannot be read is dropped and named in `bad`. */
export function fromUrl(search: string, hash = ''): { state: ViewState; bad: BadKey[] } {
  const query = new URLSearchParams(search)
  const view = query.get('view') ?? 'home'
  const parts = partsOf(view)
  const bad: BadKey[] = parts ? [] : [{ key: 'view', value: view }]
  const known: Record<string, unknown> = parts ? { view } : {}
  const { view: _, ...own } = parts ?? screenLinks.home.shape
  const schemas: Parts = own
  const kept = [...new URLSearchParams(hash.slice(1))].filter(([key]) => key === 'cypher')
  for (const [key, text] of [...query, ...kept]) {
    const said = read(key, text, known)
    const schema = said && Object.hasOwn(schemas, said.part) ? schemas[said.part] : undefined
    if (!said || !schema) continue
    if (schema.safeParse(said.value).success) known[said.part] = said.value
    else bad.push({ key, value: text })
  }
  return { state: ViewState.parse(known), bad }
}
