import type { Records } from '#domain/records'
import type { RelatedRef } from '#domain/ref'
import claimStyles from '../../claims/claim.module.css'
import { toAnswer } from '../../state/places.ts'
import { ViewLink } from '../../state/view-link.tsx'
import { AnswerGroup } from './group.tsx'

function Wordings({ points, plans }: { points: readonly RelatedRef[]; plans: ReadonlyMap<string, string> }) {
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
export function AnswerRevision({ records: { point, places, revisions } }: { records: Records }) {
  if (!point) return null
  const planOf = new Map(places.map(({ point: { id }, plan }) => [id, plan.name]))
  const isIn = (plan: string) => (later: RelatedRef) =>
    places.some((one) => one.point.id === later.id && one.plan.id === plan)
  const missing = revisions.filter(({ id }) => !point.succeededBy.some(isIn(id)))
  const later = point.succeededBy.length > 0 || missing.length > 0
  return (
    <>
      {later && (
        <AnswerGroup title="What became of it">
          <ul>
            <Wordings points={point.succeededBy} plans={planOf} />
            {missing.map(({ id, name }) => (
              <li key={id} className={claimStyles.claim}>
                <p className={`${claimStyles.says} answer-why`}>
                  Not mentioned in <ViewLink to={toAnswer(id)}>{name}</ViewLink>. That is no proof that it was dropped.
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
