import { Fragment } from 'react'
import type { Known } from '#domain/basis'
import { withKnown } from '#domain/words/counts'
import { agreeing } from '#domain/words/naming'
import { sayHeld } from '#domain/words/stance'
import { byVoice } from '#domain/words/verb'
import { toAnswer } from '../../state/places.ts'
import { ViewLink } from '../../state/view-link.tsx'
import type { Mark, Wings } from './butterfly-rows.ts'

/** `says`: what is said of all of them. */
type Props = { marks: readonly Mark[]; target: string; says: string }

const room = 3

/** "Southmark, Port City and 2 others have declared no position on it", each name a link to its claims. */
function Note({ marks, target, says }: Props) {
  if (marks.length === 0) return null
  const named = marks.length > room + 1 ? marks.slice(0, room) : marks
  const others = marks.length - named.length
  const joint = (place: number) => (place === 0 ? '' : place === named.length - 1 && !others ? ' and ' : ', ')
  return (
    <p className="butterfly-note">
      {named.map(({ actor }, place) => (
        <Fragment key={actor.id}>
          {joint(place)}
          <ViewLink to={toAnswer(target, { actor: actor.id })}>{actor.name}</ViewLink>
        </Fragment>
      ))}
      {others > 0 && (
        <>
          {' and '}
          <ViewLink to={toAnswer(target)}>{others} others</ViewLink>
        </>
      )}{' '}
      {says}
    </p>
  )
}

const knownOf = ({ known = { basis: 'not-recorded' } }: Mark): Known => known
const actorsOf = (marks: readonly Mark[]) => marks.map(({ actor }) => actor)

/** Those of one stance by how it is known, so that of nobody more is said than that. */
function StanceNotes({
  stance,
  marks,
  target,
}: {
  stance: 'mixed' | 'undeclared'
  marks: readonly Mark[]
  target: string
}) {
  return byVoice(marks, knownOf).map((alike) => {
    const [first] = alike
    if (!first) return null
    const says = sayHeld({ stance }, knownOf(first), actorsOf(alike))
    return <Note key={first.actor.id} marks={alike} target={target} says={says} />
  })
}

function saySplit(marks: readonly Mark[]): string {
  const have = agreeing(actorsOf(marks), 'has', 'have')
  return withKnown(`${have} demands that it answers differently`, marks.map(knownOf))
}

/** What stands on neither side: who has said both, who has declared no position, whose demands are answered differently, and that nothing is recorded. */
export function SilenceNotes({ wings, target }: { wings: Wings; target: string }) {
  const silent = Object.values(wings).every((marks) => marks.length === 0)
  return (
    <>
      <StanceNotes stance="mixed" marks={wings.mixed} target={target} />
      <StanceNotes stance="undeclared" marks={wings.undeclared} target={target} />
      <Note marks={wings.split} target={target} says={saySplit(wings.split)} />
      {silent && <p className="butterfly-note">no position recorded</p>}
    </>
  )
}
