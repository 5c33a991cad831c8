import type { Known } from '#domain/basis'
import { JointAnswer } from '#domain/demand'
import { type Stance, stances } from '#domain/stance'
import { sayByDemands } from '#domain/words/counts'
import { Glyph } from '../claims/glyph.tsx'
import { matchMark, signWord, stanceMark } from '../claims/marks.ts'
import { changeView, useView } from '../state/view-history.ts'
import chips from '../ui/chip.module.css'
import { announce } from '../ui/live-region.tsx'
import styles from './legend.module.css'

type Kind = Stance | JointAnswer
/** How many of each are in the picture, hidden ones included. */
export type LegendCounts = Partial<Record<Kind, number>>

function isStance(kind: Kind): kind is Stance {
  return kind in stanceMark
}

type EntryProps = { kind: Kind; count: number; onPlan?: number }

/** Counts of two ways stand apart: "4 + 6" are four on points and six on the plan as a whole. */
function Entry({ kind, count, onPlan }: EntryProps) {
  const { hide } = useView().state
  const hidden = hide.includes(kind)
  const change = () => {
    changeView({ hide: hidden ? hide.filter((one) => one !== kind) : [...hide, kind] })
    announce(`${signWord[kind]}: ${hidden ? 'shown' : 'hidden'}`)
  }
  return (
    <li>
      <button
        type="button"
        className={`${isStance(kind) ? chips.full : chips.dashed} ${styles.entry}`}
        data-tone={isStance(kind) ? kind : matchMark[kind].tone}
        aria-pressed={!hidden}
        onClick={change}
      >
        <Glyph name={kind} />
        <span className={chips.name}>{signWord[kind]}</span>
        <span className={chips.count}>
          {count}
          {onPlan !== undefined && ` + ${onPlan}`}
        </span>
      </button>
    </li>
  )
}

type Props = {
  counts: LegendCounts
  /** What was said on the plan as a whole, where that is in the picture beside its points. */
  onPlan?: LegendCounts
  /** How each answer to a demand is known. */
  byDemand?: readonly Known[]
  /** Of what the stances were said. */
  said?: string
}

/** Says what the signs mean, counts them, and takes them away or brings them back. */
export function Legend({ counts, onPlan, byDemand = [], said = 'said on the point itself' }: Props) {
  const group = (kinds: readonly Kind[], note: string, also?: LegendCounts) => {
    const shown = kinds.filter((kind) => counts[kind] || also?.[kind])
    if (shown.length === 0) return null
    return (
      <ul className={styles.group}>
        {shown.map((kind) => (
          <Entry key={kind} kind={kind} count={counts[kind] ?? 0} {...(also && { onPlan: also[kind] ?? 0 })} />
        ))}
        <li className={styles.note}>{note}</li>
      </ul>
    )
  }
  if (Object.keys({ ...counts, ...onPlan }).length === 0) return null
  const both = onPlan && Object.keys(onPlan).length > 0
  return (
    <section className={styles.legend} aria-label="Legend and filter">
      {group(stances, both ? 'said on a point + on the plan' : said, both ? onPlan : undefined)}
      {group(JointAnswer.options, sayByDemands(byDemand))}
    </section>
  )
}
