import { Fragment } from 'react'
import { toAnswer } from '../../state/places.ts'
import { takesPlural } from '../../ui/takes-plural.ts'
import { ViewLink } from '../../ui/view-link.tsx'
import type { Mark, Wings } from './butterfly-rows.ts'

type Props = { marks: readonly Mark[]; target: string; one: string; many: string }

const room = 3

/** "Southmark, Port City and 2 others have declared nothing", each name a link to its claims. */
function Note({ marks, target, one, many }: Props) {
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
      {marks.length === 1 && !takesPlural(marks[0]?.actor.name ?? '') ? one : many}
    </p>
  )
}

/** What stands on neither side: who says both, who has declared nothing, whose demands are answered differently, and that nothing is recorded. */
export function SilenceNotes({ wings, target }: { wings: Wings; target: string }) {
  const silent = Object.values(wings).every((marks) => marks.length === 0)
  return (
    <>
      <Note marks={wings.mixed} target={target} one="says both" many="say both" />
      <Note marks={wings.undeclared} target={target} one="has declared nothing" many="have declared nothing" />
      <Note
        marks={wings.split}
        target={target}
        one="has demands that it answers differently"
        many="have demands that it answers differently"
      />
      {silent && <p className="butterfly-note">no position recorded</p>}
    </>
  )
}
