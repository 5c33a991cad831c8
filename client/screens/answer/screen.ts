import { lazy } from 'react'
import { useKnownTarget } from '../../api/record-paths.ts'
import { PictureSlide } from '../../canvas/slide/picture-slide-later.ts'
import { useView } from '../../state/view-history.ts'
import type { Screen } from '../screen.ts'

function useTargetTitle(): string {
  const { focus } = useView().state
  const target = useKnownTarget(focus)
  return target && target.id === focus ? target.name : 'Answer'
}

export const answer: Screen = {
  name: 'answer',
  within: 'home',
  isDated: true,
  isAboutOne: true,
  useTitle: useTargetTitle,
  View: lazy(() => import('./answer-view.tsx').then((m) => ({ default: m.AnswerView }))),
  slide: ({ focus }) => (focus === undefined ? undefined : PictureSlide),
  skipTo: ({ select }) => [
    { id: 'answer', word: 'The answer' },
    { id: 'picture', word: 'The picture' },
    ...(select.length > 0 ? [{ id: 'selected', word: 'Who is selected' }] : []),
  ],
}
