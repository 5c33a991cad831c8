import { sayCount } from '#domain/words/plurals'
import { toAsk } from '../../../state/places.ts'
import { changeView, useView } from '../../../state/view-history.ts'
import { ViewLink } from '../../../state/view-link.tsx'
import buttons from '../../../ui/button.module.css'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { findQuestions, type Listed, type ListedGroup } from './library-groups.ts'

function Entry({ question, current }: { question: Listed; current: boolean }) {
  return (
    <li>
      <ViewLink to={toAsk({ question: question.id })} aria-current={current ? 'true' : undefined}>
        {question.title}
      </ViewLink>
      {question.shows && <p className="ask-entry-shows">{question.shows}</p>}
    </li>
  )
}

function Group({ group, questions, current }: ListedGroup & { current: string | undefined }) {
  const id = `ask-group-${group.replace(/\W+/g, '-')}`
  return (
    <section className="ask-group" aria-labelledby={id}>
      <h2 id={id}>
        {group} <span className="ask-group-count">{questions.length}</span>
      </h2>
      <ul>
        {questions.map((question) => (
          <Entry key={question.id} question={question} current={question.id === current} />
        ))}
      </ul>
    </section>
  )
}

/** The questions that are ready to be asked, by group, found by words. */
export function LibraryList({ groups }: { groups: readonly ListedGroup[] }) {
  const { find = '', question } = useView().state
  const all = groups.reduce((sum, { questions }) => sum + questions.length, 0)
  const found = findQuestions(groups, find)
  return (
    <>
      <search>
        <input
          type="search"
          className="ask-find"
          aria-label="Find a question"
          placeholder={`Find among ${sayCount(all, 'question')}`}
          maxLength={80}
          value={find}
          onChange={(event) => changeView({ find: event.target.value || undefined }, { merge: 'find' })}
        />
      </search>
      {found.length > 0 ? (
        <div className="ask-groups">
          {found.map((group) => (
            <Group key={group.group} {...group} current={question} />
          ))}
        </div>
      ) : (
        <EmptyState title="No question with these words">
          <button type="button" className={buttons.link} onClick={() => changeView({ find: undefined })}>
            Show all {all}
          </button>
        </EmptyState>
      )}
    </>
  )
}
