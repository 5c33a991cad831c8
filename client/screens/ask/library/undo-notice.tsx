import { useEffect } from 'react'
import type { SavedQuestion } from '#domain/question'
import { useRewriteQuestion } from '../../../api/save-questions.ts'
import buttons from '../../../ui/button.module.css'
import { announce } from '../../../ui/live-region.tsx'

const stays = 12_000

/** Says what was deleted, and brings it back. It stays a while, and as long as the focus is on it. */
export function UndoNotice({ deleted, onGone }: { deleted: SavedQuestion; onGone: () => void }) {
  const rewrite = useRewriteQuestion()
  useEffect(() => {
    announce(`Deleted: ${deleted.name}. It can be undone.`)
    const timer = setTimeout(() => {
      if (!document.activeElement?.closest('.ask-undo')) onGone()
    }, stays)
    return () => clearTimeout(timer)
  }, [deleted, onGone])
  const undo = async () => {
    const { savedAt: _, ...question } = deleted
    await rewrite.mutateAsync(question).then(
      () => announce(`Back again: ${deleted.name}`),
      () => announce('It could not be brought back: the server does not answer.'),
    )
    onGone()
  }
  return (
    <aside className="ask-undo" aria-label="Deleted">
      <p>Deleted “{deleted.name}”.</p>
      <button type="button" className={buttons.button} onClick={() => void undo()}>
        Undo
      </button>
    </aside>
  )
}
