import type { ActorDetail } from '#domain/actor-detail'
import { isWeak } from '#domain/basis'
import type { Brokerage } from '#domain/brokerage'
import { briefDeeds } from '#domain/words/roles'
import claimStyles from '../../claims/claim.module.css'
import { ClaimDate } from '../../claims/date.tsx'
import { Glyph } from '../../claims/glyph.tsx'
import { ClaimKnown } from '../../claims/known.tsx'
import { ClaimSources } from '../../claims/sources.tsx'
import { toAnswer } from '../../state/places.ts'
import { ViewLink } from '../../state/view-link.tsx'
import chips from '../../ui/chip.module.css'
import { ActorSection } from './section.tsx'

function Deed({ brokerage, actor }: { brokerage: Brokerage; actor: string }) {
  const { id, target, date, datePrecision, summary, citations } = brokerage
  return (
    <li className="held">
      <div className="held-stance">
        <span className={chips.outline} data-weak={isWeak(brokerage) ? true : undefined}>
          <Glyph name="broker" /> <span className={chips.name}>{briefDeeds([brokerage], 'it').join('')}</span>
        </span>
      </div>
      <div>
        <h3 className="held-title">
          <ViewLink to={toAnswer(target.id, { actor, ask: 'brokered' })}>{target.name}</ViewLink>
        </h3>
        <p className={claimStyles.says}>{summary}</p>
        <p className={claimStyles.meta}>
          <ClaimKnown known={brokerage} />
          {date && <ClaimDate date={date} precision={datePrecision} />}
          <ClaimSources record={id} citations={citations} />
        </p>
      </div>
    </li>
  )
}

/** What it did to bring plans, points and events about. */
export function ActorBrokerages({ actor: { id, brokerages } }: { actor: ActorDetail }) {
  return (
    <ActorSection title="What it brokered" count={brokerages.length}>
      <ul>
        {brokerages.map((brokerage) => (
          <Deed key={brokerage.id} brokerage={brokerage} actor={id} />
        ))}
      </ul>
    </ActorSection>
  )
}
