import type { ActorDetail } from '#domain/actor-detail'
import { sayBasis } from '#domain/words/basis'
import { sayHedge } from '#domain/words/hedge'
import { ClaimDate } from '../../panels/claim-date.tsx'
import { ClaimSources } from '../../panels/claim-sources.tsx'
import { toAnswer } from '../../state/places.ts'
import { Glyph } from '../../ui/glyph.tsx'
import { roleWord } from '../../ui/marks.ts'
import { ViewLink } from '../../ui/view-link.tsx'
import { ActorSection } from './actor-section.tsx'

/** What it did to bring plans, points and events about. */
export function ActorBrokerages({ actor: { id, brokerages } }: { actor: ActorDetail }) {
  return (
    <ActorSection title="What it brokered" count={brokerages.length}>
      <ul>
        {brokerages.map(
          ({ id: brokerage, role, basis, hedged, hedge, target, date, datePrecision, summary, citations }) => (
            <li key={brokerage} className="held">
              <div className="held-stance">
                <span className="chip chip-outline">
                  <Glyph name="broker" /> {roleWord[role]}
                </span>
              </div>
              <div>
                <h3 className="held-title">
                  <ViewLink to={toAnswer(target.id, { actor: id, ask: 'brokered' })}>{target.name}</ViewLink>
                </h3>
                <p className="claim-says">{summary}</p>
                <p className="claim-meta">
                  <span className="claim-basis" data-basis={basis}>
                    {[sayBasis(basis), sayHedge({ hedged, hedge })].filter(Boolean).join(', ')}
                  </span>
                  {date && <ClaimDate date={date} precision={datePrecision} />}
                  <ClaimSources record={brokerage} citations={citations} />
                </p>
              </div>
            </li>
          ),
        )}
      </ul>
    </ActorSection>
  )
}
