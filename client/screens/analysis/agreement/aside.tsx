import { useRef } from 'react'
import type { Agreement } from '#domain/agreement'
import { csvOf } from '../../../api/analyses.ts'
import { choiceIn } from '../../../camps/choice-in.ts'
import { useView } from '../../../state/view-history.ts'
import { ActorTies } from './actor-ties.tsx'
import { type AgreementGrid, tieKey } from './grid.ts'
import { PairEvidence } from './pair-evidence.tsx'

type Props = { grid: AgreementGrid; pairs: readonly Agreement[] }

/** Beside the picture: what the pair or the actor that is picked in it rests on. */
export function AgreementAside({ grid, pairs }: Props) {
  const { state } = useView()
  const { focus, other, select } = state
  // A link that brings a pair shows the screen from its top; whoever picks one wants to see it.
  const brought = useRef(focus && other && tieKey(focus, other))
  const actor = (id: string | undefined) => grid.actors.find((one) => one.id === id)
  const [a, b, picked] = [actor(focus), actor(other), actor(select[0])]
  // Whoever is picked after a pair was opened takes its place.
  const isPair = select.length === 0 || [focus, other].every((id) => id !== undefined && select.includes(id))
  if (a && b && isPair) {
    const key = tieKey(a.id, b.id)
    const agreement = pairs.find((pair) => tieKey(pair.a.id, pair.b.id) === key)
    return <PairEvidence a={a} b={b} agreement={agreement} picked={key !== brought.current} />
  }
  if (picked) return <ActorTies actor={picked} grid={grid} />
  return (
    <section className="pair" aria-label="The evidence">
      <h2>What it rests on</h2>
      <p className="analysis-note">
        {state.show === 'graph'
          ? 'Choose an actor to see with whom it agrees and differs, then one of these to read on what, and which report says so. A line leads there at once.'
          : 'Choose a field to read on what the two agree or differ, and which report says so.'}
      </p>
      <p className="pair-ways">
        <a href={csvOf('agreement', choiceIn(state))} download>
          All pairs as CSV
        </a>
      </p>
    </section>
  )
}
