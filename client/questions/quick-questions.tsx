import { ViewLink } from '../state/view-link.tsx'
import type { Worded } from './question.ts'
import { placeOfQuestion } from './questions.ts'
import styles from './quick-questions.module.css'

/** Questions that are ready to be asked, each a link to its answer. */
export function QuickQuestions({ questions }: { questions: readonly Worded[] }) {
  return (
    <ul className={styles.questions} aria-label="Questions to begin with">
      {questions.map(({ words, ...question }) => (
        <li key={words}>
          <ViewLink to={placeOfQuestion(question) ?? {}}>{words}</ViewLink>
        </li>
      ))}
    </ul>
  )
}
