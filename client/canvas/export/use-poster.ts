import { sayByDemands } from '#domain/words/counts'
import { useNegotiation } from '../../api/negotiation.ts'
import { usePageSources } from '../../api/page-records.tsx'
import type { Camps } from '../../camps/camps-from.ts'
import { sayCamp, sayGround, sayNoCamp } from '../../camps/say-camps.ts'
import type { GlyphName } from '../../claims/glyph.tsx'
import { useView } from '../../state/view-history.ts'
import { readPalette } from '../paint/palette.ts'
import type { Picture } from '../picture.ts'
import type { Frame, Scene } from '../scene.ts'
import { withPins } from '../stage/pins.ts'
import { withCamps } from '../with-camps.ts'
import { citeBy, numberedSources } from './numbered-sources.ts'
import { toPoster } from './poster.ts'
import type { CampWords } from './poster-camps.ts'

/** The finding, day and sources of a picture, with the numbers that its notes cite. */
export function usePosterWords() {
  const sources = usePageSources()
  const title = useNegotiation().data?.title
  return (picture: Picture, hide: readonly GlyphName[]) => {
    const numbered = numberedSources(picture.citedIn(new Set(hide)), sources, picture.asOf.slice(0, 4))
    const { finding, asOf, ref } = picture
    const plan = picture.plan ?? (ref.label === 'Plan' ? ref.name : title)
    // An actor's sentence begins with its name; the others say "it".
    const kicker = ref.label === 'Actor' ? undefined : ref.name
    const byDemand = sayByDemands(picture.byDemand)
    return { words: { kicker, title: finding, asOf, plan, sources: numbered, byDemand }, cite: citeBy(numbered) }
  }
}

/** The camps that stand in a scene, and what they rest on. */
function campWords(camps: Camps, { nodes }: Scene): CampWords {
  const worn = new Set(nodes.flatMap(({ camp }) => (camp ? [camp.letter] : [])))
  const entries = camps.camps
    .filter(({ letter }) => worn.has(letter))
    .map((camp) => ({ letter: camp.letter, text: sayCamp(camp) }))
  return { entries: [...entries, ...(worn.has(undefined) ? [{ text: sayNoCamp }] : [])], ground: sayGround(camps) }
}

/** The view as a poster in the page's colours: as it is on the screen, with what is hidden hidden and what is pinned pinned. */
export function useViewPoster(picture: Picture, room: Frame, camps?: Camps): () => string {
  const { hide, pins } = useView().state
  const wordsOf = usePosterWords()
  return () => {
    const { words, cite } = wordsOf(picture, hide)
    const draw = () => withPins(withCamps(picture.draw(room, { hide: new Set(hide), cite }), camps), pins)
    const margin = (room.width < 568 * room.scale ? 14 : 36) * room.scale
    return toPoster({
      words: camps ? { ...words, camps: campWords(camps, draw()) } : words,
      draw,
      width: room.width + margin * 2,
      scale: room.scale,
      palette: readPalette(document.body),
    })
  }
}
