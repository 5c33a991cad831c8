import { type FormEvent, useState } from 'react'
import type { QuestionToSave } from '#domain/question'
import { useRewriteQuestion, useSaveQuestion } from '../../../api/save-questions.ts'
import { toAsk } from '../../../state/places.ts'
import { changeView } from '../../../state/view-history.ts'
import buttons from '../../../ui/button.module.css'
import { announce } from '../../../ui/live-region.tsx'

type Props = {
  question: Omit<QuestionToSave, 'name'>
  /** What it is saved under already, and is to be renamed or written anew. */
  saved?: { id: string; name: string }
  suggested: string
  onDone: () => void
}

/** Asks for a name, saves the question under it, and goes to it. */
export function SaveQuestion({ question, saved, suggested, onDone }: Props) {
  const [name, setName] = useState(saved?.name ?? suggested)
  const [problem, setProblem] = useState<string>()
  const save = useSaveQuestion()
  const rewrite = useRewriteQuestion()
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    try {
      const named = { ...question, name }
      const kept = saved ? await rewrite.mutateAsync({ ...named, id: saved.id }) : await save.mutateAsync(named)
      announce(`Saved: ${kept.name}`)
      onDone()
      changeView(toAsk({ question: kept.id, form: question.form }))
    } catch (cause) {
      setProblem(cause instanceof Error ? cause.message : 'It could not be saved.')
    }
  }
  return (
    <form className="ask-save" onSubmit={(event) => void submit(event)}>
      <label>
        Name
        <input
          // biome-ignore lint/a11y/noAutofocus: it opens by a press of Save, to be filled
          autoFocus
          required
          maxLength={120}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </label>
      <button type="submit" className={buttons.strong} disabled={name.trim() === ''}>
        Save
      </button>
      <button type="button" className={buttons.button} onClick={onDone}>
        Cancel
      </button>
      {problem && <p role="alert">{problem}</p>}
    </form>
  )
}
