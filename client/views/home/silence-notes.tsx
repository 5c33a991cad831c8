import { Fragment } from 'react'
import { agreeing } from '#domain/words/naming'
import { stanceWord } from '#domain/words/stance'
import { toAnswer } from '../../state/places.ts'
import { ViewLink } from '../../ui/view-link.tsx'
import type { Mark, Wings } from './butterfly-rows.ts'

type Props = { marks: readonly Mark[]; target: string; one: string; many: string }

const room = 3

/** "Southmark, Port City and 2 others have declared no position", each name a link to its claims. */
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
      {agreeing(
        marks.map(({ actor }) => actor),
        one,
        many,
      )}
    </p>
  )
}

/** What stands on neither side: who says both, who has declared no position, whose demands are answered differently, and that nothing is recorded. */
export function SilenceNotes({ wings, target }: { wings: Wings; target: string }) {
  const silent = Object.values(wings).every((marks) => marks.length === 0)
  return (
    <>
      <Note marks={wings.mixed} target={target} one={stanceWord.mixed.one} many={stanceWord.mixed.many} />
      <Note
        marks={wings.undeclared}
        target={target}
        one={stanceWord.undeclared.one}
        many={stanceWord.undeclared.many}
      />
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
