import type { Ref } from '#domain/ref'
import { toTable } from '../../../state/places.ts'
import { ViewLink } from '../../../state/view-link.tsx'
import buttons from '../../../ui/button.module.css'
import chips from '../../../ui/chip.module.css'
import { Heard } from '../../../ui/heard.tsx'
import { type AgreementGrid, tieKey } from './grid.ts'
import { close } from './pair-evidence.tsx'
import { kindOfTie, sayPair, type TieKind } from './words.ts'

const kinds: readonly { kind: TieKind; word: string }[] = [
  { kind: 'agrees', word: 'Counts as agreeing with' },
  { kind: 'divided', word: 'Counts as both' },
  { kind: 'differs', word: 'Counts as differing from' },
]

/** With whom one actor agrees and differs, each a step from the evidence. */
export function ActorTies({ actor, grid }: { actor: Ref; grid: AgreementGrid }) {
  const others = grid.actors.flatMap((other) => {
    const tie = grid.ties.get(tieKey(actor.id, other.id))
    return tie ? [{ other, tie }] : []
  })
  return (
    <section className="pair" aria-label={actor.name}>
      <h2>{actor.name}</h2>
      {kinds.map(({ kind, word }) => {
        const of = others.filter(({ tie }) => kindOfTie(tie) === kind)
        if (of.length === 0) return null
        return (
          <div key={kind} className="pair-ties">
            <h3>
              {word} <span className={chips.count}>{of.length}</span>
            </h3>
            <ul>
              {of.map(({ other }) => (
                <li key={other.id}>
                  <ViewLink to={{ focus: actor.id, other: other.id, select: [actor.id, other.id] }}>
                    {other.name}
                  </ViewLink>
                  <Heard>: they {sayPair(grid, actor.id, other.id)}</Heard>
                </li>
              ))}
            </ul>
          </div>
        )
      })}
      <p className="pair-ways">
        <ViewLink to={toTable([actor.id], { rel: ['agrees', 'differs'] })}>
          With whom it agrees and differs, at the Table
        </ViewLink>
        <button type="button" className={buttons.link} onClick={close}>
          Close
        </button>
      </p>
    </section>
  )
}
