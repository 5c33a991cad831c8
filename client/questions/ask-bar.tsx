import { type FormEvent, useState } from 'react'
import { askedOnOneReport } from '#domain/words/one-report'
import { changeView } from '../state/view-history.ts'
import { type Choice, Picker } from '../ui/picker.tsx'
import { Select } from '../ui/select.tsx'
import styles from './ask-bar.module.css'
import { useActorChoices, usePlanChoices, usePointChoices } from './choices.ts'
import { DaySelect } from './day-select.tsx'
import { type Ask, placeOfQuestion, type Question } from './question-place.ts'

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
  if (ask === 'one-source') return <p className={styles.words}>and on no other</p>
  if (ask === 'changed')
    return <DaySelect look="bare" label="Since which day" value={since} onChange={(day) => onPick({ since: day })} />
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
          <span className={styles.words}>and</span>
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
  const choose = (next = '') => {
    if (!isAsk(next)) return
    if (aboutActors(next) !== aboutActors(ask) || next === 'brokered' || ask === 'brokered') setPicked({})
    setAsk(next)
  }
  return (
    <form className={styles.ask} onSubmit={submit} aria-label="Ask a question">
      <Select
        id="ask"
        look="bare"
        label="Question"
        choices={questions.map(([value, word]) => ({ value, word }))}
        value={ask}
        onChange={choose}
      />
      <div className={styles.fields}>
        <Fields question={question} onPick={(more) => setPicked({ ...picked, ...more })} />
      </div>
      <button type="submit" className={styles.submit} disabled={!place}>
        Ask
      </button>
    </form>
  )
}
