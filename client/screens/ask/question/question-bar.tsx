import { useState } from 'react'
import type { QuestionToSave, SavedQuestion } from '#domain/question'
import { useDeleteQuestion, useMayWrite } from '../../../api/save-questions.ts'
import { toAsk } from '../../../state/places.ts'
import { changeView } from '../../../state/view-history.ts'
import buttons from '../../../ui/button.module.css'
import { announce } from '../../../ui/live-region.tsx'
import { SaveQuestion } from '../library/save-question.tsx'

type Props = {
  running: boolean
  missing: readonly string[]
  edited: boolean
  /** The query is in sight, to be run. */
  open: boolean
  question: Omit<QuestionToSave, 'name'>
  suggested: string
  saved?: SavedQuestion
  onRun: () => void
  onStop: () => void
  onReset?: () => void
  onDeleted: (deleted: SavedQuestion) => void
}

type KeepingProps = Pick<Props, 'question' | 'saved' | 'onDeleted'> & { onName: (as: 'new' | 'same') => void }

/** Keeps the question under a name, renames or deletes it; says so where the server lets nothing be saved from here. */
function Keeping({ question, saved, onName, onDeleted }: KeepingProps) {
  const mayWrite = useMayWrite()
  const remove = useDeleteQuestion()
  const forget = async () => {
    if (!saved) return
    await remove.mutateAsync(saved.id).then(
      () => {
        onDeleted(saved)
        changeView(toAsk())
      },
      (cause: Error) => announce(cause.message),
    )
  }
  if (!mayWrite) return <p className="ask-missing">No questions can be saved from here: this server is set so.</p>
  return (
    <>
      {saved && (
        <>
          <button type="button" className={buttons.button} onClick={() => onName('same')}>
            {question.cypher === saved.cypher ? 'Rename' : 'Save changes'}
          </button>
          <button type="button" className={buttons.button} onClick={() => void forget()}>
            Delete
          </button>
        </>
      )}
      <button
        type="button"
        className={buttons.button}
        disabled={question.cypher.trim() === ''}
        onClick={() => onName('new')}
      >
        {saved ? 'Save as …' : 'Save …'}
      </button>
    </>
  )
}

/** Run or stop; keep the question under a name, rename or delete it. */
export function QuestionBar({ running, missing, edited, open, question, suggested, saved, ...hands }: Props) {
  const [naming, setNaming] = useState<'new' | 'same'>()
  if (naming)
    return (
      <SaveQuestion
        question={question}
        saved={naming === 'same' ? saved : undefined}
        suggested={suggested}
        onDone={() => setNaming(undefined)}
      />
    )
  return (
    <div className="ask-bar">
      {open &&
        (running ? (
          <button type="button" className={buttons.button} onClick={hands.onStop}>
            Stop
          </button>
        ) : (
          <button
            type="button"
            className={buttons.strong}
            disabled={missing.length > 0 || question.cypher.trim() === ''}
            onClick={hands.onRun}
          >
            Run
          </button>
        ))}
      {missing.length > 0 && <p className="ask-missing">First pick: {missing.join(', ')}</p>}
      {edited && <p className="ask-missing">Edited; what is below answers the query as it was.</p>}
      <span className="ask-bar-gap" />
      {hands.onReset && (
        <button type="button" className={buttons.button} onClick={hands.onReset}>
          As it was
        </button>
      )}
      <Keeping question={question} saved={saved} onName={setNaming} onDeleted={hands.onDeleted} />
    </div>
  )
}
