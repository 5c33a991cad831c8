import type { ScreenName, ViewState } from '#domain/view-state'
import { PictureSlide } from '../canvas/slide/picture-slide-later.ts'
import { actor } from './actor/screen.ts'
import { actors } from './actors/screen.ts'
import { analysis } from './analysis/screen.ts'
import { answer } from './answer/screen.ts'
import { ask } from './ask/screen.ts'
import { compare } from './compare/screen.ts'
import { evidence } from './evidence/screen.ts'
import { home } from './home/screen.ts'
import { matrix } from './matrix/screen.ts'
import type { Screen } from './screen.ts'
import { table } from './table/screen.ts'
import { timeline } from './timeline/screen.ts'

/** Every screen, in the order of the menu. */
export const screens: Readonly<Record<ScreenName, Screen>> = {
  home,
  answer,
  table,
  matrix,
  actors,
  actor,
  timeline,
  compare,
  analysis,
  ask,
  evidence,
}

/** What is presented: what the screen is about, else the plan. `isOwn`: it is the screen's. */
export function slideOf(state: ViewState) {
  const own = screens[state.view].slide(state)
  return { Slide: own ?? PictureSlide, isOwn: own !== undefined }
}
