import type { Ref } from '#domain/ref'
import { placeOf } from '../../state/places.ts'
import { ViewLink } from '../../state/view-link.tsx'
import { Crumbs } from '../../ui/crumbs.tsx'
import { useTargetHead } from './target.ts'

/** Where the target stands, its title, and what it says. */
export function AnswerHead({ target }: { target: Ref }) {
  const { crumbs, text, note, issues } = useTargetHead(target)
  return (
    <header className="answer-head">
      <Crumbs>
        {crumbs.map(({ name, to }) => (
          <li key={name}>
            <ViewLink to={to}>{name}</ViewLink>
          </li>
        ))}
      </Crumbs>
      <h1 className="answer-title">{target.name}</h1>
      {text && <p className="answer-provision">{text}</p>}
      {(note || issues.length > 0) && (
        <p className="answer-note">
          {note}
          {issues.map((issue, place) => (
            <span key={issue.id}>
              {place === 0 ? ' · about ' : ', '}
              <ViewLink to={placeOf(issue) ?? {}}>{issue.name}</ViewLink>
            </span>
          ))}
        </p>
      )}
    </header>
  )
}
