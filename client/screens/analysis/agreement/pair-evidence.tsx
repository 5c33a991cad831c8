import { type ReactNode, useEffect, useRef } from 'react'
import type { Agreement, SharedPoint } from '#domain/agreement'
import type { Position } from '#domain/position'
import type { Ref } from '#domain/ref'
import { sayAccord } from '#domain/words/accord'
import { sayAgreement, sharedOf } from '#domain/words/agreement'
import { upper } from '#domain/words/naming'
import { evidenceOf } from '#domain/words/stance'
import { csvOf } from '../../../api/analyses.ts'
import { usePositions } from '../../../api/lists.ts'
import { choiceIn } from '../../../camps/choice-in.ts'
import { StanceChip } from '../../../claims/chip.tsx'
import claimStyles from '../../../claims/claim.module.css'
import { PositionMeta } from '../../../claims/position.tsx'
import { ClaimSources } from '../../../claims/sources.tsx'
import { toActor, toAnswer, toCompare } from '../../../state/places.ts'
import { changeView, useView } from '../../../state/view-history.ts'
import { ViewLink } from '../../../state/view-link.tsx'
import buttons from '../../../ui/button.module.css'
import { announce } from '../../../ui/live-region.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { sayTie, seenFrom } from './words.ts'

type Said = SharedPoint['a']
type Known = ReadonlyMap<string, Position>

/** What an actor holds on it, or whoever speaks for it: when, by whose voice, and in which report. */
function Said({ point, said, known }: { point: Ref; said: Said; known: Known }) {
  return (
    <li>
      {said.map(({ position, stance, holder: actor }) => {
        const full = known.get(position.id)
        return (
          <div key={position.id} className="pair-said">
            <StanceChip
              stance={stance}
              name={actor.name}
              known={full && evidenceOf(full)}
              condition={full?.condition}
              to={toAnswer(point.id, { actor: actor.id })}
            />
            <p>{position.name}</p>
            <p className={claimStyles.meta}>
              {full && (
                <>
                  <PositionMeta position={full} />
                  <ClaimSources record={full.id} citations={full.citations} />
                </>
              )}
            </p>
          </div>
        )
      })}
    </li>
  )
}

/** Where the subject stands in a sentence. */
const subject = '\n'

function Shared({ pair, shared, known }: { pair: Agreement; shared: SharedPoint; known: Known }) {
  const { point, a, b } = shared
  const [before = '', behind = ''] = sayAccord(sharedOf(pair, shared), subject).split(subject)
  return (
    <li className="pair-point">
      <p className="pair-on">
        {upper(before)}
        <ViewLink to={toAnswer(point.id)}>{point.name}</ViewLink>
        {point.label === 'Plan' && <span className="pair-kind">, as a whole</span>}
        {behind}
      </p>
      <ul>
        <Said point={point} said={a} known={known} />
        <Said point={point} said={b} known={known} />
      </ul>
    </li>
  )
}

/** Each thing that both took a side on, with what each said of it. */
function SharedPoints({ pair, children }: { pair: Agreement; children: ReactNode }) {
  const query = usePositions({ target: pair.on.map(({ point }) => point.id).join(',') })
  const known = new Map(query.data?.items.map((position) => [position.id, position]))
  if (query.isPlaceholderData || query.isPending) return <Skeleton height={16} />
  return (
    <>
      <ul className="pair-points">
        {pair.on.map((shared) => (
          <Shared key={shared.point.id} pair={pair} shared={shared} known={known} />
        ))}
      </ul>
      {children}
    </>
  )
}

export const close = () => changeView({ focus: undefined, other: undefined, select: [] })

type Props = { a: Ref; b: Ref; agreement: Agreement | undefined; picked: boolean }

/** What two actors' agreement and conflict rest on. Where it stands below the picture, it comes into sight when it is `picked`. */
export function PairEvidence({ a, b, agreement, picked }: Props) {
  const { state } = useView()
  const words = `They ${agreement ? sayAgreement(agreement) : sayTie(undefined)}.`
  const place = useRef<HTMLElement>(null)
  const key = `${a.id} ${b.id}`
  const ways = (
    <p className="pair-ways">
      <ViewLink to={toCompare(a.id, b.id)}>All that either said, side by side</ViewLink>
      <a href={csvOf('agreement', choiceIn(state))} download>
        All pairs as CSV
      </a>
      <button type="button" className={buttons.link} onClick={close}>
        Close
      </button>
    </p>
  )
  useEffect(() => {
    announce(`${a.name} and ${b.name}: ${words}`)
    if (key && picked && globalThis.matchMedia('(width <= 60rem)').matches)
      place.current?.scrollIntoView({ block: 'nearest' })
  }, [a.name, b.name, words, key, picked])
  return (
    <section ref={place} className="pair" aria-label={`${a.name} and ${b.name}`}>
      <h2>
        <ViewLink to={toActor(a.id)}>{a.name}</ViewLink> – <ViewLink to={toActor(b.id)}>{b.name}</ViewLink>
      </h2>
      <p className="pair-sentence">{words}</p>
      {agreement ? (
        <SharedPoints pair={seenFrom(a.id, agreement)}>{ways}</SharedPoints>
      ) : (
        <>
          <p className="analysis-note">That is silence, not disagreement: no side of both on one thing is recorded.</p>
          {ways}
        </>
      )}
    </section>
  )
}
