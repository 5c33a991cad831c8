import type { Parameter, ParameterKind } from '#domain/question'
import { upper } from '#domain/words/naming'
import { parameterNames } from './bare-cypher.ts'

const kinds: readonly [RegExp, ParameterKind][] = [
  [/^(asOf|day|date|since|until|before|after)/i, 'day'],
  [/actor|holder|broker|person|who|side(A|B)$/i, 'actor'],
  [/point/i, 'point'],
  [/plan/i, 'plan'],
  [/issue/i, 'issue'],
  [/source|report/i, 'source'],
  [/^(limit|most|least|n|count|number|max|min|paragraph|hops)/i, 'number'],
]

/** What a parameter stands for, as far as its name tells. */
export function kindOfName(name: string): ParameterKind {
  return kinds.find(([says]) => says.test(name))?.[1] ?? 'text'
}

const wordOf: Record<ParameterKind, string> = {
  actor: 'Actor',
  point: 'Point',
  plan: 'Plan',
  issue: 'Issue',
  source: 'Report',
  day: 'Day',
  text: 'Text',
  number: 'Number',
}

/** A name as words: `otherActor` is "Other actor". */
function labelOf(name: string, kind: ParameterKind): string {
  const words = name
    .replace(/([a-z])([A-Z0-9])/g, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase()
  return words === kind ? wordOf[kind] : upper(words)
}

export type Field = Omit<Parameter, 'value'> & { value: string | number | undefined }

function pickedOr(kind: ParameterKind, text: string | undefined, otherwise: Parameter['value'] | undefined) {
  if (text === undefined) return otherwise
  if (kind !== 'number') return text
  const number = Number(text)
  return text.trim() === '' || Number.isNaN(number) ? undefined : number
}

/**
 * The parameters of a query: as the question that it comes from has them, and what is new by its name. `given` is what
 * somebody picked. A value is undefined as long as nobody has.
 */
export function fieldsOf(
  cypher: string,
  known: readonly Parameter[],
  given: Readonly<Record<string, string>>,
): Field[] {
  return parameterNames(cypher).map((name) => {
    const one = known.find((parameter) => parameter.name === name)
    const kind = one?.kind ?? kindOfName(name)
    const label = one?.label ?? labelOf(name, kind)
    return { name, kind, label, value: pickedOr(kind, given[name], one?.value) }
  })
}

/** What a query is asked with. Undefined while a field is empty. */
export function paramsOf(fields: readonly Field[]): Record<string, string | number> | undefined {
  const params: Record<string, string | number> = {}
  for (const { name, value } of fields) {
    if (value === undefined) return undefined
    params[name] = value
  }
  return params
}

/** What has to be picked before the query can be asked. */
export function missingIn(fields: readonly Field[]): string[] {
  return fields.filter(({ value }) => value === undefined).map(({ label }) => label)
}

/** The fields as a question keeps them; what nobody filled is kept as empty text. */
export function toParameters(fields: readonly Field[]): Parameter[] {
  return fields.map((field) => ({ ...field, value: field.value ?? (field.kind === 'number' ? 0 : '') }))
}
