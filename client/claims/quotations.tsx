import type { ReactNode } from 'react'
import type { Quotation } from '#domain/quotation'
import { usePageQuotations } from '../api/page-records.tsx'
import { placeOf } from '../state/places.ts'
import { ViewLink } from '../state/view-link.tsx'
import styles from './claim.module.css'

/** Around words that hold a quotation of their own stand single marks. */
function Words({ quotation: { text, speaker } }: { quotation: Quotation }) {
  return (
    <>
      <q data-holds-another={text.includes('“') || undefined}>{text}</q>,{' '}
      <ViewLink to={placeOf(speaker) ?? {}}>{speaker.name}</ViewLink>
    </>
  )
}

/** One quotation with its speaker, by its id; what stands inside until it is known. */
export function Quoted({ quotation, children }: { quotation: string; children: ReactNode }) {
  const known = usePageQuotations().find(({ id }) => id === quotation)
  return known ? <Words quotation={known} /> : children
}

/** What was said in so many words of a record, each with its speaker. Nothing where nothing is quoted. */
export function ClaimQuotations({ record }: { record: string }) {
  const own = usePageQuotations().filter(({ of }) => of.some(({ id }) => id === record))
  if (own.length === 0) return null
  return (
    <ul className={styles.quotations}>
      {own.map((quotation) => (
        <li key={quotation.id}>
          <Words quotation={quotation} />
        </li>
      ))}
    </ul>
  )
}
