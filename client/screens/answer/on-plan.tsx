import { claimsIn } from '#domain/citation'
import type { Standing } from '#domain/standing'
import { bestFirst } from '#domain/words/best-first'
import { sayCount } from '#domain/words/plurals'
import { evidenceOf } from '#domain/words/stance'
import { StanceChip } from '../../claims/chip.tsx'
import { toAnswer } from '../../state/places.ts'
import { useView } from '../../state/view-history.ts'
import { ViewLink } from '../../state/view-link.tsx'
import { AnswerGroup } from './group.tsx'
import { stanceOrder } from './order.ts'

/** The third way: on the plan as a whole. Apart, for it is no stance on this point; each name leads to its claims. */
export function AnswerOnPlan({ standing }: { standing: Standing }) {
  const { ask, hide } = useView().state
  const { onPlan } = standing
  if (!onPlan) return null
  const shown = stanceOrder(ask).filter((stance) => onPlan[stance].length > 0 && !hide.includes(stance))
  if (shown.length === 0) return null
  const actors = new Set(shown.flatMap((stance) => onPlan[stance].map(({ holder }) => holder.id))).size
  return (
    <AnswerGroup title="On the plan as a whole" count={sayCount(actors, 'actor')}>
      <p className="answer-note">
        Said of <ViewLink to={toAnswer(onPlan.plan.id)}>{onPlan.plan.name}</ViewLink>, not of this provision.
      </p>
      <ul className="answer-chips">
        {shown.flatMap((stance) =>
          bestFirst(onPlan[stance]).map((position) => (
            <li key={position.id}>
              <StanceChip
                stance={stance}
                name={position.holder.name}
                known={evidenceOf(position)}
                condition={position.condition}
                claims={claimsIn(position.citations)}
                to={toAnswer(onPlan.plan.id, { actor: position.holder.id })}
              />
            </li>
          )),
        )}
      </ul>
    </AnswerGroup>
  )
}
