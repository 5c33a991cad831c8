import { toHome } from '../state/places.ts'
import { ViewLink } from '../state/view-link.tsx'
import buttons from '../ui/button.module.css'
import { State } from '../ui/state.tsx'
import { ApiError } from './fetch-json.ts'

function wordsFor(error: Error): { title: string; words: string; mendable: boolean } {
  const status = error instanceof ApiError ? error.status : undefined
  if (status === 0)
    return { title: 'The server does not answer', words: 'This page tries again every few seconds.', mendable: true }
  if (status === 503)
    return { title: 'No answer just now', words: `${error.message} This page tries by itself, too.`, mendable: true }
  if (status === 404) return { title: 'There is nothing by that name', words: error.message, mendable: false }
  if (status === 400) return { title: 'The link asks for something unknown', words: error.message, mendable: false }
  if (/dynamically imported module|module script/i.test(error.message))
    return { title: 'A part of this page did not load', words: 'The server may have been renewed.', mendable: true }
  return { title: 'Something went wrong', words: error.message, mendable: true }
}

/** Why there is no answer, and the way on. `alone`: it is all that the screen shows. */
export function ErrorState({ error, again, alone }: { error: Error; again?: () => void; alone?: boolean }) {
  const { title, words, mendable } = wordsFor(error)
  const tryAgain = mendable && again && (
    <button type="button" className={buttons.button} onClick={again}>
      Try again
    </button>
  )
  return (
    <State
      title={title}
      alone={alone}
      alert
      ways={mendable ? tryAgain : <ViewLink to={toHome()}>Back to the plan</ViewLink>}
    >
      {words}
    </State>
  )
}
