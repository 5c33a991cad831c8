import type { ComponentType } from 'react'
import type { ScreenName, ViewState } from '#domain/view-state'

/** A place of a screen that somebody without a mouse goes to first: the id of its element, and its name. */
export type SkipPlace = { id: string; word: string }

/** Where there is nothing else. */
export const content: SkipPlace = { id: 'main', word: 'Skip to the content' }

/** All that the rest of the page has to know of a screen. Its part of the link stands in `domain/view-state.ts`. */
export type Screen = {
  name: ScreenName
  /** What the menu calls it. One that the menu has not is `within` one that it has. */
  menu?: string
  within?: ScreenName
  /** It shows one day's standing: the day stands under it. */
  isDated: boolean
  /** It is about one thing: another thing is another page to read. */
  isAboutOne: boolean
  /** What the page is called. Asks what its screen asks as well, and so nothing more than that. */
  useTitle: () => string
  View: ComponentType
  /** What is presented of it. Undefined where it is about no one thing: then the plan is. */
  slide: (state: ViewState) => ComponentType | undefined
  /** Where the API has the rows of what it shows on a day, as a table. Without it the screen saves its own files, or has no rows. */
  rows?: (state: ViewState, day: string | undefined) => string
  /** Without it only to the content. */
  skipTo?: (state: ViewState) => SkipPlace[]
}
