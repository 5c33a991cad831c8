import { Fragment } from 'react'
import type { Things } from '../../../api/names.ts'
import type { Asked } from './asked.ts'
import { FieldInput } from './field-input.tsx'
import type { Field } from './parameters.ts'
import { sayWith } from './say-asked.ts'
import { articleFor, titleParts } from './title-parts.ts'

type Props = { asked: Asked; things: Things; fields: readonly Field[]; onPick: (name: string, text: string) => void }

/** The question as a sentence, with a picker for each of its parameters where the sentence names it. */
function Sentence({ title, things, fields, onPick }: { title: string } & Omit<Props, 'asked'>) {
  return titleParts(title).map((part) => {
    if ('words' in part) return <span key={part.words}>{part.words}</span>
    const field = fields.find(({ name }) => name === part.name)
    if (!field) return null
    const name = things.byId.get(String(field.value))?.name ?? ''
    return (
      <Fragment key={part.name}>
        {name && articleFor(field.kind, name)}
        <FieldInput field={field} onPick={onPick} />
      </Fragment>
    )
  })
}

/** Those that the sentence does not name. */
function OtherFields({ fields, onPick }: Pick<Props, 'fields' | 'onPick'>) {
  if (fields.length === 0) return null
  return (
    <ul className="ask-fields-apart" aria-label="What it is asked about">
      {fields.map((field) => (
        <li key={field.name}>
          <span className="ask-field-name">{field.label}</span>
          <FieldInput field={field} onPick={onPick} />
        </li>
      ))}
    </ul>
  )
}

/** What is asked: its sentence, what the rows are, and what it was made from. */
export function QuestionHead({ asked, things, fields, onPick }: Props) {
  const { own, title, shows, note, from } = asked
  const inTitle = new Set(titleParts(title ?? '').flatMap((part) => ('name' in part ? part.name : [])))
  const apart = fields.filter(({ name }) => !inTitle.has(name))
  return (
    <header className="ask-head">
      <h1 className="ask-title" tabIndex={-1}>
        {own ? 'Your own question' : <Sentence title={title ?? ''} things={things} fields={fields} onPick={onPick} />}
      </h1>
      {own && from && <p className="ask-shows">Made from “{sayWith(from.title, asked.known, things)}”.</p>}
      {(shows ?? note) && <p className="ask-shows">{shows ?? note}</p>}
      <OtherFields fields={apart} onPick={onPick} />
    </header>
  )
}
