import type { SourceDrops } from '#domain/source-drop'
import { sayCount } from '#domain/words/plurals'
import { toAnalysis } from '../../../state/places.ts'
import { useView } from '../../../state/view-history.ts'
import { ViewLink } from '../../../state/view-link.tsx'

/** Each report: how much stands, changes and falls without it. */
export function SourcesSummary({ drops: { findings, sources } }: { drops: SourceDrops }) {
  const { state } = useView()
  const part = (count: number) => `${(count / Math.max(1, findings.length)) * 100}%`
  return (
    <>
      <ul className="drop-key" aria-label="What the bars mean">
        <li>
          <i className="drop-falls" /> falls: no other report says it
        </li>
        <li>
          <i className="drop-changes" /> changes: says something else
        </li>
        <li>
          <i /> stands
        </li>
      </ul>
      <ol className="drop-summary" aria-label="Reports">
        {sources.map(({ source, stand, fall, change, arise }) => (
          <li key={source.id}>
            <p className="drop-name">
              Without <ViewLink to={{ source: source.id, paragraph: undefined }}>{source.name}</ViewLink>
            </p>
            <span className="drop-bar" aria-hidden="true">
              <span className="drop-falls" style={{ width: part(fall.length) }} />
              <span className="drop-changes" style={{ width: part(change.length) }} />
              <span className="drop-stands" style={{ width: part(stand) }} />
            </span>
            <p className="drop-words">
              <strong>{sayCount(fall.length, 'finding falls', 'findings fall')}</strong>,{' '}
              {sayCount(change.length, 'changes', 'change')}, {sayCount(stand, 'stands', 'stand')}
              {arise.length > 0 &&
                `, ${arise.length} that it had replaced ${arise.length === 1 ? 'stands' : 'stand'} again`}
              . <ViewLink to={{ ...toAnalysis('camps', state), without: source.id }}>Camps without it</ViewLink>
            </p>
          </li>
        ))}
      </ol>
    </>
  )
}
