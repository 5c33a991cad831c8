import { lazy } from 'react'
import { useKnownActor } from '../../api/record-paths.ts'
import { PictureSlide } from '../../canvas/slide/picture-slide-later.ts'
import { useView } from '../../state/view-history.ts'
import type { Screen } from '../screen.ts'

function useActorTitle(): string {
  const { focus } = useView().state
  const actor = useKnownActor(focus)
  return actor && actor.id === focus ? actor.name : 'Actor'
}

export const actor: Screen = {
  name: 'actor',
  within: 'actors',
  isDated: true,
  isAboutOne: true,
  useTitle: useActorTitle,
  View: lazy(() => import('./actor-view.tsx').then((m) => ({ default: m.ActorView }))),
  slide: ({ focus }) => (focus === undefined ? undefined : PictureSlide),
}
