import { campColours } from '../../camps/camp-look.ts'
import type { Tone } from '../scene.ts'

/** The colours that a renderer draws with: as CSS writes them, resolved or as `var(…)`. */
export type Palette = {
  ground: string
  surface: string
  ink: string
  muted: string
  line: string
  mark: Record<Tone, string>
  words: Record<Tone, string>
  /** In the order of `campColours`. */
  camps: readonly string[]
}

type Read = (token: string) => string

function paletteFrom(read: Read): Palette {
  const tones = (kind: 'mark' | 'ink', plain: string): Record<Tone, string> => ({
    supports: read(`supports-${kind}`),
    conditional: read(`conditional-${kind}`),
    opposes: read(`opposes-${kind}`),
    mixed: read(`mixed-${kind}`),
    undeclared: read(`undeclared-${kind}`),
    plain: read(plain),
  })
  return {
    ground: read('ground'),
    surface: read('surface'),
    ink: read('ink'),
    muted: read('muted'),
    line: read('line'),
    mark: tones('mark', 'faint'),
    words: tones('ink', 'ink'),
    camps: campColours.map((colour) => read(`camp-${colour}`)),
  }
}

/** For a picture that stands in the page, and changes with its theme. */
export const pagePalette: Palette = paletteFrom((token) => `var(--${token})`)

/** The page's colours as they are now, for what cannot read CSS variables. */
export function readPalette(page: HTMLElement): Palette {
  const probe = page.ownerDocument.createElement('span')
  page.append(probe)
  const forced = globalThis.matchMedia?.('(forced-colors: active)').matches ?? false
  probe.style.setProperty('forced-color-adjust', 'none')
  const palette = paletteFrom((token) => {
    // Where the reader forces colours there are two; lines and signs still tell the stances apart.
    const system = /^(ground|surface)$/.test(token) ? 'Canvas' : 'CanvasText'
    probe.style.color = forced ? system : `var(--${token})`
    return getComputedStyle(probe).color
  })
  probe.remove()
  return palette
}
