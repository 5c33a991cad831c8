import { firstWords } from '#domain/printable'
import type { Parameter } from '#domain/question'
import type { Things } from '../../../api/names.ts'
import type { Asked } from './asked.ts'
import { articleFor, sayTitle } from './title-parts.ts'

type Named = Pick<Parameter, 'name' | 'kind'> & { value: string | number | undefined }

/** A title with each parameter as the thing that is picked for it. */
export function sayWith(title: string, fields: readonly Named[], { byId }: Pick<Things, 'byId'>): string {
  return sayTitle(title, (name) => {
    const field = fields.find((one) => one.name === name)
    if (field?.value === undefined) return undefined
    const said = byId.get(String(field.value))?.name ?? String(field.value)
    return field.kind === 'source' || field.kind === 'issue' ? `“${said}”` : articleFor(field.kind, said) + said
  })
}

/** What is asked, in a line. */
export function sayAsked({ own, title, cypher, fields }: Asked, things: Pick<Things, 'byId'>): string {
  if (!own && title !== undefined) return sayWith(title, fields, things)
  return firstWords(cypher.replace(/\s+/g, ' ').trim(), 60)
}
