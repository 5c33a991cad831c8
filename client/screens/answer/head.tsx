import type { Records } from '#domain/records'
import { placeOf } from '../../state/places.ts'
import { ViewLink } from '../../state/view-link.tsx'
import { Crumbs } from '../../ui/crumbs.tsx'
import { targetHead } from './target.ts'

/** Where the target stands, its title, and what it says. */
export function AnswerHead({ records }: { records: Records }) {
  const { target } = records
  const { crumbs, text, note, issues } = targetHead(records)
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
