import { ViewState } from '#domain/view-state'

/** A part of a link that could not be read, named so that the page can say so. */
export type BadKey = { key: string; value: string }

const lists = ['select', 'hide', 'expanded'] as const

function toText(key: string, value: unknown): string | undefined {
  if (value === undefined || value === false) return undefined
  if (key === 'pins')
    return ViewState.shape.pins
      .parse(value)
      .map((p) => `${p.id}~${p.x}~${p.y}`)
      .join(',')
  if (key === 'camera') {
    const camera = ViewState.shape.camera.parse(value)
    return camera && `${camera.x}~${camera.y}~${camera.zoom}`
  }
  return Array.isArray(value) ? value.join(',') : String(value)
}

/** The link to a view. What equals the default is left out, so that home is `/`. */
export function toUrl(state: ViewState): string {
  const query = new URLSearchParams()
  for (const [key, value] of Object.entries(state)) {
    const text = toText(key, value)
    if (text && !(key === 'view' && text === 'home')) query.set(key, text)
  }
  const text = query.toString().replaceAll('%2C', ',').replaceAll('%7E', '~')
  return text ? `/?${text}` : '/'
}

function fromText(key: string, text: string): unknown {
  if (key === 'present') return text === 'true' || text
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

/** Reads a link's query. Unknown keys are ignored; a value that cannot be read is dropped and named in `bad`. */
export function fromUrl(search: string): { state: ViewState; bad: BadKey[] } {
  const bad: BadKey[] = []
  const read: Record<string, unknown> = {}
  const schemas: Record<string, { safeParse(value: unknown): { success: boolean } }> = ViewState.shape
  for (const [key, text] of new URLSearchParams(search)) {
    const schema = Object.hasOwn(schemas, key) ? schemas[key] : undefined
    if (!schema) continue
    const value = fromText(key, text)
    if (schema.safeParse(value).success) read[key] = value
    else bad.push({ key, value: text })
  }
  return { state: ViewState.parse(read), bad }
}
