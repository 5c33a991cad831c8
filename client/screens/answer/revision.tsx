import type { Ref, Relation } from '#domain/ref'
import { usePlans, usePoints } from '../../api/questions.ts'
import claimStyles from '../../claims/claim.module.css'
import { toAnswer } from '../../state/places.ts'
import { ViewLink } from '../../state/view-link.tsx'
import { AnswerGroup } from './group.tsx'

function Wordings({ points, plans }: { points: readonly Relation[]; plans: ReadonlyMap<string, string> }) {
  return points.map(({ id, name, how }) => (
    <li key={id} className={claimStyles.claim}>
      <p className={claimStyles.says}>
        <ViewLink to={toAnswer(id)}>{name}</ViewLink>
        {plans.has(id) && <span className="answer-why"> in {plans.get(id)}</span>}
        {how && <>: {how}</>}
      </p>
    </li>
  ))
}

/** What became of a provision, and where it comes from. A stance on one wording is never carried to the other. */
export function AnswerRevision({ target }: { target: Ref }) {
  const points = usePoints().data?.items ?? []
  const plans = usePlans().data?.items ?? []
  const point = points.find(({ id }) => id === target.id)
  if (!point) return null
  const revisions = plans.filter(({ relations }) =>
    relations.some(({ kind, plan }) => kind === 'revises' && plan.id === point.plan.id),
  )
  const planOf = new Map(points.map(({ id, plan }) => [id, plan.name]))
  const missing = revisions.filter(({ id }) =>
    point.succeededBy.every((later) => points.find((one) => one.id === later.id)?.plan.id !== id),
  )
  const later = point.succeededBy.length > 0 || missing.length > 0
  return (
    <>
      {later && (
        <AnswerGroup title="What became of it">
          <ul>
            <Wordings points={point.succeededBy} plans={planOf} />
            {missing.map(({ id, title }) => (
              <li key={id} className={claimStyles.claim}>
                <p className={`${claimStyles.says} answer-why`}>
                  Not mentioned in <ViewLink to={toAnswer(id)}>{title}</ViewLink>. That is no proof that it was dropped.
                </p>
              </li>
            ))}
          </ul>
        </AnswerGroup>
      )}
      {point.succeeds.length > 0 && (
        <AnswerGroup title="Where it comes from">
          <ul>
            <Wordings points={point.succeeds} plans={planOf} />
          </ul>
        </AnswerGroup>
      )}
    </>
  )
}
