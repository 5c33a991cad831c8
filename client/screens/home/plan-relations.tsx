import type { PlanRelationKind } from '#domain/plan'
import type { PlanRecords } from '#domain/plan-records'
import { toHome } from '../../state/places.ts'
import { ViewLink } from '../../state/view-link.tsx'
import asides from '../../ui/aside.module.css'

const says: Record<PlanRelationKind, { from: string; to: string }> = {
  revises: { from: 'Revises', to: 'Revised by' },
  'draws-on': { from: 'Draws on', to: 'Drawn on by' },
  'inspired-by': { from: 'Modelled on', to: 'A model for' },
  resembles: { from: 'Resembles', to: 'Resembled by' },
  rivals: { from: 'Rivals', to: 'Rivalled by' },
}

type Related = Pick<PlanRecords['plan'], 'relations' | 'relatedFrom'>
type Row = { says: string; id: string; title: string }

/** The plan's relations to others, then those that the others state, in the order of `plans`. */
export function relationsOf({ relations, relatedFrom }: Related, plans: readonly { id: string }[]): Row[] {
  const own = relations.map((one) => ({ says: says[one.kind].from, id: one.plan.id, title: one.plan.name }))
  const others = plans.flatMap(({ id }) =>
    relatedFrom
      .filter((one) => one.plan.id === id)
      .map((one) => ({ says: says[one.kind].to, id, title: one.plan.name })),
  )
  return [...own, ...others]
}

/** Where the plan stands among the others. */
export function PlanRelations({ plan, plans }: { plan: Related; plans: readonly { id: string }[] }) {
  const rows = relationsOf(plan, plans)
  if (rows.length === 0) return null
  return (
    <section className={asides.section}>
      <h2>Among other plans</h2>
      <ul className={`${asides.rows} plan-relations`}>
        {rows.map((row) => (
          <li key={`${row.says} ${row.id}`}>
            <span className={asides.first}>{row.says}</span>
            <ViewLink to={toHome(row.id)}>{row.title}</ViewLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
