import { sayValue } from '../result/say-value.ts'

/** What a graph file can hold of a property. Lists and maps are said as text. */
export type Plain = string | number | boolean
export type AttributeType = 'string' | 'double' | 'boolean'

export type Attribute = { name: string; type: AttributeType }

const typeOf = (value: unknown): AttributeType =>
  typeof value === 'number' ? 'double' : typeof value === 'boolean' ? 'boolean' : 'string'

/** The properties that things or links have, each with the one type that holds all its values. */
export function attributesOf(all: readonly Record<string, unknown>[]): Attribute[] {
  const types = new Map<string, AttributeType>()
  for (const properties of all)
    for (const [name, value] of Object.entries(properties)) {
      if (value === null || value === undefined) continue
      const before = types.get(name)
      types.set(name, before === undefined || before === typeOf(value) ? typeOf(value) : 'string')
    }
  return [...types].map(([name, type]) => ({ name, type })).sort((a, b) => a.name.localeCompare(b.name, 'en'))
}

/** A property as its attribute holds it. Undefined where the thing does not have it: absent is absent. */
export function plainValue(value: unknown, type: AttributeType): Plain | undefined {
  if (value === null || value === undefined) return undefined
  if (type !== 'string' && (typeof value === 'number' || typeof value === 'boolean')) return value
  return sayValue(value)
}
