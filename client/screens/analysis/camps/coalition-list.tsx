import type { Coalitions } from '#domain/coalition'
import type { Ref } from '#domain/ref'
import { sayCount } from '#domain/words/plurals'
import { CampBadge } from '../../../camps/camp-badge.tsx'
import { campLetter } from '../../../camps/camp-look.ts'
import { toAnalysis } from '../../../state/places.ts'
import { useView } from '../../../state/view-history.ts'
import { ViewLink } from '../../../state/view-link.tsx'
import { Members } from './members.tsx'

type Props = { camps: readonly (readonly Ref[])[]; coalitions: Coalitions }

/** Who agrees with whom more than with others. */
export function CoalitionList({ camps, coalitions: { modularity, alone, untied } }: Props) {
  const { state } = useView()
  return (
    <section className="camps-part camps-wide" aria-labelledby="camps-agree">
      <h2 id="camps-agree">Camps by agreement</h2>
      <p className="camps-seen">
        <ViewLink to={toAnalysis('agreement', state)}>See who agrees with whom, camp by camp</ViewLink>
      </p>
      <p className="analysis-note">
        Who by computation falls together with whom more than with the others. That two in a camp also differ somewhere
        does not count here.
        {modularity !== undefined &&
          ` How clearly the camps part (“modularity”): ${modularity.toFixed(2)}. 0 would be by chance; from about 0.3 one speaks of camps.`}
      </p>
      <ul className="camps-list">
        {camps.map((members, at) => (
          <li key={campLetter(at)}>
            <h3>
              <CampBadge camp={campLetter(at)} /> {sayCount(members.length, 'actor')}
            </h3>
            <Members actors={members} label={`Camp ${campLetter(at)}`} />
          </li>
        ))}
      </ul>
      {alone.length > 0 && (
        <div className="camps-none">
          <h3>In no camp: they share points with others, and agree with nobody enough</h3>
          <Members actors={alone} />
        </div>
      )}
      {untied.length > 0 && (
        <div className="camps-none">
          <h3>Not comparable: nobody else spoke of the same thing</h3>
          <Members actors={untied} />
        </div>
      )}
    </section>
  )
}
