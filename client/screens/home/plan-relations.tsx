import type { Plan, PlanRelationKind } from '#domain/plan'
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

type Row = { says: string; id: string; title: string }

/** The plan's relations to others, those that the others state included. */
export function relationsOf(plan: Plan, plans: readonly Plan[]): Row[] {
  const own = plan.relations.map((one) => ({ says: says[one.kind].from, id: one.plan.id, title: one.plan.name }))
  const others = plans.flatMap((other) =>
    other.relations
      .filter((one) => one.plan.id === plan.id)
      .map((one) => ({ says: says[one.kind].to, id: other.id, title: other.title })),
  )
  return [...own, ...others]
}

/** Where the plan stands among the others. */
export function PlanRelations({ plan, plans }: { plan: Plan; plans: readonly Plan[] }) {
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
