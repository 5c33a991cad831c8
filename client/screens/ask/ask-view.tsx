import { type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import type { LibraryQuestion, SavedQuestion } from '#domain/question'
import { sayCount } from '#domain/words/plurals'
import { ErrorState } from '../../api/error-state.tsx'
import { type Things, useThings } from '../../api/names.ts'
import { useView } from '../../state/view-history.ts'
import buttons from '../../ui/button.module.css'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { libraryGroups, savedGroup } from './library/library-groups.ts'
import { LibraryList } from './library/library-list.tsx'
import { QuestionFiles } from './library/question-files.tsx'
import { UndoNotice } from './library/undo-notice.tsx'
import { nothingYet } from './question/asked.ts'
import { EarlierList } from './question/earlier-list.tsx'
import { sayWith } from './question/say-asked.ts'
import { useAsked } from './question/use-asked.ts'
import { Workbench } from './workbench.tsx'
import './ask.css'

function useGroups(library: readonly LibraryQuestion[], saved: readonly SavedQuestion[], things: Things) {
  return useMemo(() => {
    const own = savedGroup(saved)
    const say = ({ title, parameters }: LibraryQuestion) => sayWith(title, parameters, things)
    return [...(own.questions.length > 0 ? [own] : []), ...libraryGroups(library, say)]
  }, [library, saved, things])
}

const isWide = () => globalThis.matchMedia('(width > 75rem)').matches

/** Before anything is asked: the library as an invitation. */
function Start({ count, onWrite }: { count: number; onWrite: () => void }) {
  return (
    <header className="ask-start">
      <h1>Ask anything</h1>
      <p>
        {sayCount(count, 'question')} that the graph answers as a table, a picture, a matrix or a chart. Choose one,
        then change what it asks about; no query language is needed.
      </p>
      <p>
        <button type="button" className={buttons.button} onClick={onWrite}>
          Write a question of your own, in Cypher
        </button>
      </p>
    </header>
  )
}

/** Another question begins at its top: there the focus goes on, as Tab leads to its pickers and not through all the others. */
function useFreshQuestion(page: RefObject<HTMLDivElement | null>, question: string | undefined) {
  const before = useRef(question)
  useEffect(() => {
    if (question === undefined) return
    scrollTo(0, 0)
    page.current?.closest('main')?.scrollTo(0, 0)
    if (before.current !== question) page.current?.querySelector('h1')?.focus({ preventScroll: true })
    before.current = question
  }, [page, question])
}

/** Where a stranger asks the graph itself: a library of questions, and Cypher for whoever wants it. */
export function AskView() {
  const { question } = useView().state
  const { asked: found, waiting, lost, library, known, saved } = useAsked()
  const things = useThings()
  const page = useRef<HTMLDivElement>(null)
  const [writing, setWriting] = useState(false)
  const [deleted, setDeleted] = useState<SavedQuestion>()
  const groups = useGroups(known, saved, things)
  const asked = found ?? (writing && !lost ? nothingYet : undefined)
  useFreshQuestion(page, question)
  const list = library.error ? (
    <ErrorState error={library.error} again={() => void library.refetch()} />
  ) : library.data ? (
    <LibraryList groups={groups} />
  ) : (
    <Skeleton height={40} />
  )
  return (
    <div ref={page} className="ask-page" data-asked={asked !== undefined || waiting}>
      {!asked && !waiting && <Start count={known.length} onWrite={() => setWriting(true)} />}
      {lost && (
        <EmptyState title="There is no question by that name">
          It may have been deleted. Here are those that there are.
        </EmptyState>
      )}
      {(asked || waiting) && (
        <div className="ask-main" aria-busy={waiting}>
          {asked && !waiting ? (
            <Workbench
              key={question ?? 'own'}
              asked={asked}
              things={things}
              saved={saved.find(({ id }) => id === question)}
              onDeleted={setDeleted}
            />
          ) : (
            <Skeleton height={40} />
          )}
        </div>
      )}
      <aside className="ask-library" aria-label="Questions">
        {asked || waiting ? (
          <details open={isWide()}>
            <summary>Other questions</summary>
            <EarlierList />
            {list}
            <QuestionFiles saved={saved} />
          </details>
        ) : (
          <>
            <EarlierList />
            {list}
            <QuestionFiles saved={saved} />
          </>
        )}
      </aside>
      {deleted && <UndoNotice deleted={deleted} onGone={() => setDeleted(undefined)} />}
    </div>
  )
}
