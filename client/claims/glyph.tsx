import type { JointAnswer } from '#domain/demand'
import type { Stance } from '#domain/stance'
import styles from './glyph.module.css'

export type GlyphName = Stance | JointAnswer | 'broker'

/** On a square of 16. Drawn, not typed: every system shows the same, whatever its fonts. */
export const glyphPath = {
  supports: 'M3 8.6 6.4 12 13 4.6',
  conditional: 'M2.5 9.6c1.4-3 3.4-3.2 5.5-1.6s4.1 1.4 5.5-1.6',
  opposes: 'm4 4 8 8m0-8-8 8',
  mixed: 'M3 6.1h10M3 9.9h10M10.8 2.8 5.2 13.2',
  undeclared: 'M4 8h8',
  meets: 'M8 2a6 6 0 1 0 0 12A6 6 0 1 0 8 2m0 3v6M5 8h6',
  'partly-meets': 'M8 2a6 6 0 1 0 0 12A6 6 0 1 0 8 2m-.8 1v10M5.6 4v8M4 6v4',
  contradicts: 'M8 2a6 6 0 1 0 0 12A6 6 0 1 0 8 2M5 8h6',
  split: 'M8 2a6 6 0 1 0 0 12A6 6 0 1 0 8 2m0 2.4v4M6 6.4h4M6 10.8h4',
  broker: 'm8 2.5 5.5 5.5L8 13.5 2.5 8Z',
} as const satisfies Record<GlyphName, string>

/** The sign of a stance, of a demand's answer or of a broker. Says nothing aloud: a word always stands beside it. */
export function Glyph({ name }: { name: GlyphName }) {
  return (
    <svg className={styles.glyph} data-glyph={name} viewBox="0 0 16 16" aria-hidden="true">
      <path d={glyphPath[name]} />
    </svg>
  )
}
