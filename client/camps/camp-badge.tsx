import { campLook, campStrength } from './camp-look.ts'
import './camp.css'

export { campLetter } from './camp-look.ts'

/** Which camp an actor is computed to be in: a letter on a colour and a pattern of its own. Without one, an empty place. */
export function CampBadge({ camp, none = 'In no camp' }: { camp?: string; none?: string }) {
  if (camp === undefined)
    return (
      <span className="camp-badge camp-badge-none">
        <span className="visually-hidden">{none}</span>
      </span>
    )
  const { colour, pattern } = campLook(camp)
  return (
    <span
      className="camp-badge"
      data-camp={camp}
      data-filled={pattern.filled}
      style={{ '--camp': `var(--camp-${colour})` }}
    >
      {!pattern.filled && (
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d={pattern.path} strokeWidth={pattern.width} strokeOpacity={campStrength} />
        </svg>
      )}
      <span className="visually-hidden">Camp </span>
      {camp}
    </span>
  )
}
