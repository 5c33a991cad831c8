import type { Standing } from '#domain/standing'
import { sayCount } from '#domain/words/plurals'
import { toActor } from '../../state/places.ts'
import { ViewLink } from '../../state/view-link.tsx'

/** Who spoke on another point of the plan and of whom no report records anything here. */
export function AnswerSilence({ standing: { notRecorded } }: { standing: Standing }) {
  if (notRecorded.length === 0) return null
  return (
    <details className="answer-fold answer-group" id="no-position-recorded">
      <summary>
        No position recorded here <span className="answer-count">{sayCount(notRecorded.length, 'actor')}</span>
      </summary>
      <p className="answer-note">They hold a position on another point of the plan; no report gives one on this.</p>
      <ul className="answer-names">
        {notRecorded.map(({ id, name }) => (
          <li key={id}>
            <ViewLink to={toActor(id)}>{name}</ViewLink>
          </li>
        ))}
      </ul>
    </details>
  )
}
