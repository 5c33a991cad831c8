import { type FormEvent, useState } from 'react'
import { askedOnOneReport } from '#domain/words/one-report'
import { changeView } from '../state/view-history.ts'
import { type Choice, Picker } from '../ui/picker.tsx'
import { useActorChoices, usePlanChoices, usePointChoices } from './choices.ts'
import { DaySelect } from './day-select.tsx'
import { type Ask, placeOfQuestion, type Question } from './question-place.ts'
import './ask-bar.css'

const questions: readonly [Ask, string][] = [
  ['opposes', 'Who opposes'],
  ['supports', 'Who supports'],
  ['brokered', 'Who brokered'],
  ['stands', 'Where does … stand'],
  ['differ', 'Where do … differ'],
  ['changed', 'What changed since'],
  ['one-source', askedOnOneReport],
]

function isAsk(text: string): text is Ask {
  return questions.some(([ask]) => ask === text)
}

const aboutActors = (ask: Ask) => ask === 'stands' || ask === 'differ'

/** What the question may be about, and what it is about before anything is picked. */
function useChoices(ask: Ask): Choice[] {
  const points = usePointChoices()
  const plans = usePlanChoices()
  const actors = useActorChoices()
  if (aboutActors(ask)) return actors
  return ask === 'brokered' ? [...plans, ...points] : points
}

type Defaults = { point?: string; plan?: string; a?: string; b?: string; since?: string }

function startOf(ask: Ask, { point, plan, a, b, since }: Defaults): Question {
  if (aboutActors(ask)) return { ask, a, b }
  if (ask === 'brokered') return { ask, a: plan }
  return { ask, a: point, since }
}

type FieldsProps = { question: Question; onPick: (picked: Partial<Question>) => void }

/** The pickers that a question needs. */
function Fields({ question: { ask, a, b, since }, onPick }: FieldsProps) {
  const choices = useChoices(ask)
  if (ask === 'one-source') return <p className="ask-words">and on no other</p>
  if (ask === 'changed')
    return (
      <DaySelect
        className="ask-date"
        label="Since which day"
        value={since}
        onChange={(day) => onPick({ since: day })}
      />
    )
  const what = aboutActors(ask) ? 'Actor' : ask === 'brokered' ? 'Plan or point' : 'Point'
  return (
    <>
      <Picker
        key={what}
        label={what}
        choices={choices}
        value={a}
        onChange={(id) => onPick({ a: id })}
        placeholder={`${what}…`}
      />
      {ask === 'differ' && (
        <>
          <span className="ask-words">and</span>
          <Picker
            label="Second actor"
            choices={choices}
            value={b}
            onChange={(id) => onPick({ b: id })}
            placeholder="Actor…"
          />
        </>
      )}
    </>
  )
}

/** The six questions (who opposes and who supports are two faces of one), typed or picked, with no language to learn. */
export function AskBar({ defaults }: { defaults: Defaults }) {
  const [ask, setAsk] = useState<Ask>('opposes')
  const [picked, setPicked] = useState<Partial<Question>>({})
  const question = { ...startOf(ask, defaults), ...picked }
  const place = placeOfQuestion(question)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (place) changeView(place)
  }
  const choose = (next: string) => {
    if (!isAsk(next)) return
    if (aboutActors(next) !== aboutActors(ask) || next === 'brokered' || ask === 'brokered') setPicked({})
    setAsk(next)
  }
  return (
    <form className="ask" onSubmit={submit} aria-label="Ask a question">
      <select
        id="ask"
        className="ask-question"
        aria-label="Question"
        value={ask}
        onChange={(event) => choose(event.target.value)}
      >
        {questions.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
      <div className="ask-fields">
        <Fields question={question} onPick={(more) => setPicked({ ...picked, ...more })} />
      </div>
      <button type="submit" className="ask-submit" disabled={!place}>
        Ask
      </button>
    </form>
  )
}
