import { lazy } from 'react'
import { useThings } from '../../api/names.ts'
import type { Screen } from '../screen.ts'
import { sayAsked } from './question/say-asked.ts'
import { useAsked } from './question/use-asked.ts'

function useAskTitle(): string {
  const { asked } = useAsked()
  const things = useThings()
  return asked ? sayAsked(asked, things) : 'Ask anything'
}

const Slide = lazy(() => import('./present/ask-present.tsx').then((m) => ({ default: m.AskPresent })))

export const ask: Screen = {
  name: 'ask',
  menu: 'Ask',
  isDated: false,
  isAboutOne: false,
  useTitle: useAskTitle,
  View: lazy(() => import('./ask-view.tsx').then((m) => ({ default: m.AskView }))),
  slide: ({ question, cypher }) => ((question ?? cypher) === undefined ? undefined : Slide),
}
