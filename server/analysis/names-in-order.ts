import { by } from '#domain/in-order'
import { type Name, namedLabels } from '#domain/name'

/** A name with what orders it among those of its label. */
type Dated = Omit<Name, 'kind'> & {
  label: (typeof namedLabels)[number]
  date?: string | undefined
  kind?: string | undefined
  actorKind?: Name['kind']
}

const byName = new Set<Name['label']>(['Actor', 'Demand', 'Discrepancy'])

/** By label, and within it as its list has them: points and headings by the date of their plan, then in their order. */
export function namesInOrder(found: readonly Dated[]): Name[] {
  const dates = new Map(found.map(({ id, label, date }) => [id, label === 'Plan' ? date : undefined]))
  const chapters = new Map(found.map(({ id, label, order }) => [id, label === 'Heading' ? order : undefined]))
  const dateOf = ({ plan, date }: Dated) => (plan === undefined ? date : dates.get(plan))
  return [...found]
    .sort(
      by(
        ({ label }) => namedLabels.indexOf(label),
        ({ kind }) => (kind === 'conflict' ? '' : kind),
        dateOf,
        ({ plan }) => plan,
        ({ heading }) => (heading === undefined ? undefined : chapters.get(heading)),
        ({ order }) => order,
        ({ label, name }) => (byName.has(label) ? name : undefined),
        ({ id }) => id,
      ),
    )
    .map(({ date, kind, actorKind, ...name }) => ({ ...name, ...(actorKind && { kind: actorKind }) }))
}
