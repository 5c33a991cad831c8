import type { Coalitions } from '#domain/coalition'
import type { Ref } from '#domain/ref'
import { CampBadge, campLetter } from '../../../ui/camp-badge.tsx'
import { sayCount } from '../../../ui/say-count.ts'
import { Members } from './members.tsx'

type Props = { camps: readonly (readonly Ref[])[]; coalitions: Coalitions }

/** Who agrees with whom more than with others. */
export function CoalitionList({ camps, coalitions: { modularity, alone, untied } }: Props) {
  return (
    <section className="camps-part camps-wide" aria-labelledby="camps-agree">
      <h2 id="camps-agree">Camps by agreement</h2>
      <p className="analysis-note">
        Who agrees with whom more than with the others. That two in a camp also differ somewhere does not count here.
        {modularity !== undefined &&
          ` How clearly they part: ${modularity.toFixed(2)}, where 0 is not at all and 0.3 is commonly called structure.`}
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
