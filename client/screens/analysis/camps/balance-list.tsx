import type { Balance } from '#domain/balance'
import { sayCount } from '#domain/words/plurals'
import { tieChoiceIn } from '../../../camps/choice-in.ts'
import { toAnalysis } from '../../../state/places.ts'
import { changeView, useView } from '../../../state/view-history.ts'
import { ViewLink } from '../../../state/view-link.tsx'
import { SelectField } from '../choice/select-field.tsx'
import { SectionCsv } from '../section-csv.tsx'
import { Members } from './members.tsx'
import { balanceSentence, sayNumber } from './words.ts'

const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']
const offered = [2, 3, 4, 5]

function CampsWanted() {
  const { camps } = useView().state
  const counts = camps === undefined || offered.includes(camps) ? offered : [...offered, camps]
  return (
    <SelectField
      label="How many camps"
      value={camps === undefined ? undefined : String(camps)}
      words={Object.fromEntries(counts.map((count) => [String(count), `at most ${sayNumber(count)}`]))}
      none="as many as fit best"
      onChange={(next) => changeView({ camps: next === undefined ? undefined : Number(next) })}
    />
  )
}

/** Camps that agree within and differ between, with the ties that spoil it. */
export function BalanceList({ balance }: { balance: Balance }) {
  const { state } = useView()
  return (
    <section className="camps-part" aria-labelledby="camps-balance">
      <h2 id="camps-balance">Camps by agreement and conflict</h2>
      <SectionCsv
        of="balance"
        filters={{ ...tieChoiceIn(state), camps: state.camps === undefined ? undefined : String(state.camps) }}
        what="camps by agreement and conflict"
      />
      <p className="camps-sentence">{balanceSentence(balance)}</p>
      <p className="analysis-note">
        Conflict counts as well here: as few pairs as possible should agree across camps or differ within one. Numbered,
        not lettered: these need not be the camps above.
      </p>
      <CampsWanted />
      <ol className="camps-list">
        {balance.camps.map((members, at) => (
          <li key={roman[at] ?? at}>
            <h3>
              <span className="camps-number">{roman[at] ?? at + 1}</span> {sayCount(members.length, 'actor')}
            </h3>
            <Members actors={members} />
          </li>
        ))}
      </ol>
      {balance.wrong.length > 0 && (
        <div className="camps-none">
          <h3>Against the grain</h3>
          <ul className="camps-wrong">
            {balance.wrong.map(({ a, b, weight }) => (
              <li key={`${a.id} ${b.id}`}>
                <ViewLink to={{ ...toAnalysis('agreement', state), focus: a.id, other: b.id, select: [a.id, b.id] }}>
                  {a.name} – {b.name}
                </ViewLink>{' '}
                {weight > 0 ? 'count as agreeing, though in different camps' : 'count as differing, though in one camp'}
              </li>
            ))}
          </ul>
        </div>
      )}
      {balance.untied.length > 0 && (
        <div className="camps-none">
          <h3>Not placed: nothing shared, or as much agreement as conflict</h3>
          <Members actors={balance.untied} />
        </div>
      )}
    </section>
  )
}
