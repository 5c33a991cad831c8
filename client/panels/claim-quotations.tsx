import { useQuotations } from '../api/questions.ts'
import { placeOf } from '../state/places.ts'
import { ViewLink } from '../ui/view-link.tsx'

/** What was said in so many words of a record, each with its speaker. Nothing where nothing is quoted. */
export function ClaimQuotations({ record }: { record: string }) {
  const all = useQuotations().data?.items ?? []
  const own = all.filter(({ of }) => of.some(({ id }) => id === record))
  if (own.length === 0) return null
  return (
    <ul className="claim-quotations">
      {own.map(({ id, text, speaker }) => (
        <li key={id}>
          <q>{text}</q>, <ViewLink to={placeOf(speaker) ?? {}}>{speaker.name}</ViewLink>
        </li>
      ))}
    </ul>
  )
}
