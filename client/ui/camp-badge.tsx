import './camp.css'

/** "A" for the largest camp, then "B" and so on. */
export const campLetter = (at: number) => String.fromCharCode(65 + (at % 26))

/** Which camp an actor is computed to be in: a letter on a colour and a pattern of its own. */
export function CampBadge({ camp }: { camp: string }) {
  return (
    <span className="camp-badge" data-camp={camp}>
      <span className="visually-hidden">Camp </span>
      {camp}
    </span>
  )
}
