import type { GraphSchema } from '#domain/graph-schema'

const small = (label: string) => label.charAt(0).toLowerCase() + label.slice(1)

/** `PlanPoint` as a pattern of its own, or its name alone behind a colon. */
export const insertLabel = (label: string) => (before: string) => {
  if (/:\s*\w*$/.test(before)) return label
  const node = `(${small(label)}:${label})`
  return before.trim() === '' ? `MATCH ${node}` : node
}

type Relationship = Pick<GraphSchema['relationships'][number], 'type' | 'from' | 'to'>

/** A relationship with both its ends; behind a node with its other end alone; behind a colon its type alone. */
export const insertRelationship =
  ({ type, from, to }: Relationship) =>
  (before: string) => {
    if (/\[\s*\w*\s*:\s*(\w+\|)*$/.test(before)) return type
    const other = new RegExp(`\\((\\w*)\\s*:\\s*(?:parley:)?(${from}|${to})\\b[^()]*\\)\\s*$`).exec(before)
    if (other?.[2] === from) return `-[:${type}]->(${small(to)}:${to})`
    if (other?.[2] === to) return `<-[:${type}]-(${small(from)}:${from})`
    const whole = `(${small(from)}:${from})-[:${type}]->(${small(to)}:${to})`
    return before.trim() === '' ? `MATCH ${whole}` : whole
  }

/** A property of the variable that carries the label, or its name alone behind a dot. */
export const insertProperty = (label: string, property: string) => (before: string) => {
  if (/\.\s*$/.test(before)) return property
  const variable = new RegExp(`[([]\\s*(\\w+)\\s*:[\\w:\\s]*\\b${label}\\b`).exec(before)?.[1]
  return `${variable ?? small(label)}.${property}`
}
