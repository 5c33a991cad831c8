import { Suspense } from 'react'
import { ErrorState } from '../../api/error-state.tsx'
import { PageRecords } from '../../api/page-records.tsx'
import { useRecords } from '../../api/records.ts'
import { CampKey } from '../../camps/camp-key-later.ts'
import { isTyping, useKeys } from '../../state/keys.ts'
import { toHome } from '../../state/places.ts'
import { changeView, useView } from '../../state/view-history.ts'
import { ViewLink } from '../../state/view-link.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { AnswerCard } from './card.tsx'
import { AnswerCentre } from './centre.tsx'
import { Details } from './details.tsx'
import './answer-view.css'

/** Esc leaves the innermost: a source that is open closes itself, then the selection goes. */
function useEscape() {
  const { select, source, present } = useView().state
  useKeys(({ key, target }) => {
    if (key === 'Escape' && select.length > 0 && !source && !present && !isTyping(target)) changeView({ select: [] })
  })
}

const nothingYet = { sources: [], actors: [], quotations: [] }

/**
 * A question and its answer: claims at the left, the picture beside them. Who is selected stands under the
 * claims, so that the picture keeps its width and nothing in it moves.
 */
export function AnswerView() {
  const { focus, select, mark } = useView().state
  const { data, error, refetch } = useRecords(focus)
  useEscape()
  if (!focus)
    return (
      <div className="answer-empty">
        <EmptyState title="Nothing is asked about yet">
          Pick a point on <ViewLink to={toHome()}>the plan’s page</ViewLink>, or search for one.
        </EmptyState>
      </div>
    )
  if (error && !data)
    return (
      <div className="answer-empty">
        <ErrorState error={error} again={() => void refetch()} alone />
      </div>
    )
  return (
    <PageRecords records={data ?? nothingYet}>
      <div className="answer-view">
        <div className="answer-left">
          <AnswerCard />
          {select.length > 0 && <Details />}
        </div>
        <AnswerCentre />
        {mark === 'camps' && (
          <div className="answer-key">
            <Suspense>
              <CampKey />
            </Suspense>
          </div>
        )}
      </div>
    </PageRecords>
  )
}
