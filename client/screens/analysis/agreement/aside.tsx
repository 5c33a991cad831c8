import { useRef } from 'react'
import type { Agreement } from '#domain/agreement'
import { csvOf } from '../../../api/analyses.ts'
import { choiceIn } from '../../../camps/choice-in.ts'
import { changeView, useView } from '../../../state/view-history.ts'
import { Picker } from '../../../ui/picker.tsx'
import { ActorTies } from './actor-ties.tsx'
import { type AgreementGrid, tieKey } from './grid.ts'
import { PairEvidence } from './pair-evidence.tsx'
import { pairOpen, selectedIn } from './pair-open.ts'

type Props = { grid: AgreementGrid; pairs: readonly Agreement[] }

/** Chooses whose agreements are told. */
function Whose({ grid, actor }: { grid: AgreementGrid; actor: string | undefined }) {
  const choices = grid.groups.flatMap(({ camp, actors }) =>
    actors.map(({ id, name }) => ({ value: id, label: name, group: camp ? `Camp ${camp}` : 'In no camp' })),
  )
  return (
    <div className="agreement-whose">
      <Picker
        look="field"
        label="Whose agreements"
        choices={choices}
        value={actor}
        onChange={(id) => changeView({ select: [id], focus: undefined, other: undefined })}
        placeholder="Whose agreements?"
      />
    </div>
  )
}

/** Beside the table: what the pair that is open in it rests on, or with whom the actor that is selected agrees. */
export function AgreementAside({ grid, pairs }: Props) {
  const { state } = useView()
  const pair = pairOpen(state, grid)
  const key = pair && tieKey(pair[0].id, pair[1].id)
  // A link that brings a pair shows the screen from its top; whoever picks one wants to see it.
  const brought = useRef(key)
  const [picked] = selectedIn(state, grid)
  if (pair) {
    const agreement = pairs.find(({ a, b }) => tieKey(a.id, b.id) === key)
    return <PairEvidence a={pair[0]} b={pair[1]} agreement={agreement} picked={key !== brought.current} />
  }
  return (
    <>
      <Whose grid={grid} actor={picked?.id} />
      {picked ? (
        <ActorTies actor={picked} grid={grid} />
      ) : (
        <section className="pair" aria-label="The evidence">
          <h2>What it rests on</h2>
          <p className="analysis-note">
            Choose a field to read on what the two agree or differ, and which report says so; or an actor, to see with
            whom it does.
          </p>
          <p className="pair-ways">
            <a href={csvOf('agreement', choiceIn(state))} download>
              All pairs as CSV
            </a>
          </p>
        </section>
      )}
    </>
  )
}
