import { type FormEvent, useState } from 'react'
import { changeView } from '../state/view-history.ts'
import { type Choice, Picker } from '../ui/picker.tsx'
import { Select } from '../ui/select.tsx'
import { useActorChoices, usePlanChoices, usePointChoices } from './choices.ts'
import { DaySelect } from './day-select.tsx'
import styles from './in-words-bar.module.css'
import { opposes } from './opposes.ts'
import type { Need, Question, QuestionInWords } from './question.ts'
import { placeOfQuestion, questions } from './questions.ts'

/** What a picker of this kind offers, and what it is called. */
function useChoices(need: Need): { what: string; choices: Choice[] } {
  const points = usePointChoices()
  const plans = usePlanChoices()
  const actors = useActorChoices()
  if (need === 'actor') return { what: 'Actor', choices: actors }
  return need === 'point'
    ? { what: 'Point', choices: points }
    : { what: 'Plan or point', choices: [...plans, ...points] }
}

type Defaults = { point?: string; plan?: string; a?: string; b?: string; since?: string }

/** What a question is about before anything is picked. */
function startOf({ ask, needs }: QuestionInWords, { point, plan, a, b, since }: Defaults): Question {
  const [need] = needs
  if (need === 'actor') return { ask, a, b }
  return need === 'plan-or-point' ? { ask, a: plan } : { ask, a: point, since }
}

type FieldProps = { need: Need; second?: string; question: Question; onPick: (picked: Partial<Question>) => void }

/** One picker that a question needs, the second of two behind what stands between them. */
function Field({ need, second, question: { a, b, since }, onPick }: FieldProps) {
  const { what, choices } = useChoices(need)
  if (need === 'day')
    return <DaySelect look="bare" label="Since which day" value={since} onChange={(day) => onPick({ since: day })} />
  return (
    <>
      {second && <span className={styles.words}>{second}</span>}
      <Picker
        label={second ? 'Second actor' : what}
        choices={choices}
        value={second ? b : a}
        onChange={(id) => onPick(second ? { b: id } : { a: id })}
        placeholder={`${what}…`}
      />
    </>
  )
}

/** The questions in words, picked with what they are about: no language to learn. */
export function InWordsBar({ defaults }: { defaults: Defaults }) {
  const [asked, setAsked] = useState<QuestionInWords>(opposes)
  const [picked, setPicked] = useState<Partial<Question>>({})
  const question = { ...startOf(asked, defaults), ...picked }
  const place = placeOfQuestion(question)
  const [first, second] = asked.needs
  const pick = (more: Partial<Question>) => setPicked({ ...picked, ...more })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (place) changeView(place)
  }
  const choose = (next: QuestionInWords | undefined) => {
    if (!next) return
    if (next.needs[0] !== asked.needs[0]) setPicked({})
    setAsked(next)
  }
  return (
    <form className={styles.ask} onSubmit={submit} aria-label="Ask a question">
      <Select
        id="ask"
        look="bare"
        label="Question"
        choices={questions.map(({ ask, words }) => ({ value: ask, word: words }))}
        value={asked.ask}
        onChange={(next) => choose(questions.find(({ ask }) => ask === next))}
      />
      <div className={styles.fields}>
        {first && <Field key={first} need={first} question={question} onPick={pick} />}
        {second && <Field need={second} second={asked.between ?? 'and'} question={question} onPick={pick} />}
        {asked.after && <p className={styles.words}>{asked.after}</p>}
      </div>
      <button type="submit" className={styles.submit} disabled={!place}>
        Ask
      </button>
    </form>
  )
}
