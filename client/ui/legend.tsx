import { MatchKind } from '#domain/demand'
import { type Stance, stances } from '#domain/stance'
import { changeView, useView } from '../state/view-history.ts'
import { Glyph } from './glyph.tsx'
import { announce } from './live-region.tsx'
import { matchMark, stanceMark } from './marks.ts'
import './chip.css'
import './legend.css'

type Kind = Stance | MatchKind
/** How many of each are in the picture, hidden ones included. */
export type LegendCounts = Partial<Record<Kind, number>>

const words: Record<Kind, string> = {
  supports: 'supports',
  conditional: 'on a condition',
  opposes: 'opposes',
  mixed: 'says both',
  undeclared: 'declared nothing',
  meets: 'demand met',
  'partly-meets': 'partly met',
  contradicts: 'contradicted',
}

function isStance(kind: Kind): kind is Stance {
  return kind in stanceMark
}

function Entry({ kind, count }: { kind: Kind; count: number }) {
  const { hide } = useView().state
  const hidden = hide.includes(kind)
  const change = () => {
    changeView({ hide: hidden ? hide.filter((one) => one !== kind) : [...hide, kind] })
    announce(`${words[kind]}: ${hidden ? 'shown' : 'hidden'}`)
  }
  return (
    <li>
      <button
        type="button"
        className={`chip chip-${isStance(kind) ? 'full' : 'dashed'} legend-entry`}
        data-tone={isStance(kind) ? kind : matchMark[kind].tone}
        aria-pressed={!hidden}
        onClick={change}
      >
        <Glyph name={kind} />
        <span className="chip-name">{words[kind]}</span>
        <span className="chip-count">{count}</span>
      </button>
    </li>
  )
}

/** Says what the signs mean, counts them, and takes them away or brings them back. */
export function Legend({ counts }: { counts: LegendCounts }) {
  const group = (kinds: readonly Kind[], note: string) => {
    const shown = kinds.filter((kind) => counts[kind])
    if (shown.length === 0) return null
    return (
      <ul className="legend-group">
        {shown.map((kind) => (
          <Entry key={kind} kind={kind} count={counts[kind] ?? 0} />
        ))}
        <li className="legend-note">{note}</li>
      </ul>
    )
  }
  return (
    <section className="legend" aria-label="Legend and filter">
      {group(stances, 'said on the point itself')}
      {group(MatchKind.options, 'inferred from demands')}
    </section>
  )
}
