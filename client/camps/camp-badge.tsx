import { Heard } from '../ui/heard.tsx'
import styles from './camp-badge.module.css'
import { campLook, campStrength } from './camp-look.ts'

/** Which camp an actor is computed to be in: a letter on a colour and a pattern of its own. Without one, an empty place. */
export function CampBadge({ camp, none = 'In no camp' }: { camp?: string; none?: string }) {
  if (camp === undefined)
    return (
      <span className={styles.none} data-badge="none">
        <Heard>{none}</Heard>
      </span>
    )
  const { colour, pattern } = campLook(camp)
  return (
    <span
      className={styles.badge}
      data-badge="camp"
      data-camp={camp}
      data-filled={pattern.filled}
      style={{ '--camp': `var(--camp-${colour})` }}
    >
      {!pattern.filled && (
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d={pattern.path} strokeWidth={pattern.width} strokeOpacity={campStrength} />
        </svg>
      )}
      <Heard>Camp </Heard>
      {camp}
    </span>
  )
}
