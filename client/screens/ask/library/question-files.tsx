import { useRef, useState } from 'react'
import type { SavedQuestion } from '#domain/question'
import { sayCount } from '#domain/words/plurals'
import { useImportQuestions, useMayWrite } from '../../../api/save-questions.ts'
import { saveFile } from '../../../canvas/export/save-file.ts'
import buttons from '../../../ui/button.module.css'
import { announce } from '../../../ui/live-region.tsx'

const noFile = 'This is no file of questions: it has to be one that Parley wrote.'

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Error(noFile, { cause })
  }
}

/** The questions of a file. Whether each is sound is for the server to say. Throws where it is no such file. */
function questionsIn(text: string): unknown[] {
  const read = parsed(text)
  const items = typeof read === 'object' && read !== null && 'items' in read ? read.items : read
  if (!Array.isArray(items) || items.length === 0) throw new Error(noFile)
  return items
}

/** Takes one's own questions out as a file, and brings such a file in. */
export function QuestionFiles({ saved }: { saved: readonly SavedQuestion[] }) {
  const bring = useImportQuestions()
  const mayWrite = useMayWrite()
  const input = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState<string>()
  const say = (words: string) => {
    setSaid(words)
    announce(words)
  }
  const take = () => {
    const text = `${JSON.stringify({ items: saved }, null, 2)}\n`
    saveFile('parley-questions.json', new Blob([text], { type: 'application/json' }))
  }
  const read = async (file: File | undefined) => {
    if (!file) return
    try {
      const questions = questionsIn(await file.text())
      await bring.mutateAsync(questions)
      say(`${sayCount(questions.length, 'question')} brought in.`)
    } catch (cause) {
      say(cause instanceof Error ? cause.message : 'This file could not be read.')
    }
    if (input.current) input.current.value = ''
  }
  return (
    <div className="ask-files">
      {saved.length > 0 && (
        <button type="button" className={buttons.link} onClick={take}>
          Your questions as a file
        </button>
      )}
      {mayWrite && (
        <button type="button" className={buttons.link} onClick={() => input.current?.click()}>
          Bring in questions from a file
        </button>
      )}
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label="File with questions"
        onChange={(event) => void read(event.target.files?.[0])}
      />
      {said && <p>{said}</p>}
    </div>
  )
}
