import type { Things } from '../../../api/things.ts'
import { firstWords } from '../../../ui/source-name.ts'
import type { Asked } from './asked.ts'
import { sayTitle } from './title-parts.ts'

type Named = { name: string; value: string | number | undefined }

/** A title with each parameter as the thing that is picked for it. */
export function sayWith(title: string, fields: readonly Named[], { byId }: Pick<Things, 'byId'>): string {
  return sayTitle(title, (name) => {
    const value = fields.find((field) => field.name === name)?.value
    return value === undefined ? undefined : (byId.get(String(value))?.name ?? String(value))
  })
}

/** What is asked, in a line. */
export function sayAsked({ own, title, cypher, fields }: Asked, things: Pick<Things, 'byId'>): string {
  if (!own && title !== undefined) return sayWith(title, fields, things)
  return firstWords(cypher.replace(/\s+/g, ' ').trim(), 60)
}
