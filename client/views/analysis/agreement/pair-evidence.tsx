import { useEffect, useRef } from 'react'
import type { Agreement, SharedPoint } from '#domain/agreement'
import type { Ref } from '#domain/ref'
import { toActor, toAnswer, toCompare } from '../../../state/places.ts'
import { changeView } from '../../../state/view-history.ts'
import { StanceChip } from '../../../ui/chip.tsx'
import { announce } from '../../../ui/live-region.tsx'
import { ViewLink } from '../../../ui/view-link.tsx'
import { sayTie } from './agreement-words.ts'

function Said({ actor, point, said }: { actor: Ref; point: Ref; said: SharedPoint['a'] }) {
  return (
    <li>
      {said.map(({ position, stance }) => (
        <div key={position.id} className="pair-said">
          <StanceChip stance={stance} name={actor.name} to={toAnswer(point.id, { actor: actor.id })} />
          <p>{position.name}</p>
        </div>
      ))}
    </li>
  )
}

function Shared({ pair, shared }: { pair: Pick<Agreement, 'a' | 'b'>; shared: SharedPoint }) {
  const { point, a, b } = shared
  return (
    <li className="pair-point">
      <p className="pair-on">
        <span className="pair-how">{sayTie(shared)} on</span> <ViewLink to={toAnswer(point.id)}>{point.name}</ViewLink>
        {point.label === 'Plan' && <span className="pair-kind"> as a whole</span>}
      </p>
      <ul>
        <Said actor={pair.a} point={point} said={a} />
        <Said actor={pair.b} point={point} said={b} />
      </ul>
    </li>
  )
}

const close = () => changeView({ focus: undefined, other: undefined })

/** What two actors' agreement and conflict rest on: each thing that both took a side on, with what each said. */
export function PairEvidence({ a, b, agreement }: { a: Ref; b: Ref; agreement: Agreement | undefined }) {
  const words = `They ${sayTie(agreement)}.`
  const place = useRef<HTMLElement>(null)
  const key = `${a.id} ${b.id}`
  useEffect(() => {
    announce(`${a.name} and ${b.name}: ${words}`)
    // Where the evidence stands below the picture, it comes into sight.
    if (key && globalThis.matchMedia('(max-width: 62rem)').matches) place.current?.scrollIntoView({ block: 'nearest' })
  }, [a.name, b.name, words, key])
  return (
    <section ref={place} className="pair" aria-label={`${a.name} and ${b.name}`}>
      <h2>
        <ViewLink to={toActor(a.id)}>{a.name}</ViewLink> – <ViewLink to={toActor(b.id)}>{b.name}</ViewLink>
      </h2>
      <p className="pair-sentence">{words}</p>
      {agreement ? (
        <ul className="pair-points">
          {agreement.on.map((shared) => (
            <Shared key={shared.point.id} pair={agreement} shared={shared} />
          ))}
        </ul>
      ) : (
        <p className="analysis-note">That is silence, not disagreement: no report has both take a side on one thing.</p>
      )}
      <p className="pair-ways">
        <ViewLink to={toCompare(a.id, b.id)}>All that either said, side by side</ViewLink>
        <button type="button" className="link-button" onClick={close}>
          Close
        </button>
      </p>
    </section>
  )
}
