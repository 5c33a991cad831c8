import { ViewLink } from '../state/view-link.tsx'
import { placeOfQuestion, type Question } from './question-place.ts'
import styles from './quick-questions.module.css'

export type QuickQuestion = Question & { words: string }

/** Questions that are ready to be asked, each a link to its answer. */
export function QuickQuestions({ questions }: { questions: readonly QuickQuestion[] }) {
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
