import { Dialog } from '@base-ui/react/dialog'
import type { SourceDetail } from '#domain/source'
import { WebAddress } from '#domain/web-address'
import { sayDate } from '#domain/words/dates'
import { sayCount } from '#domain/words/plurals'
import styles from './source-drawer.module.css'

/** What a source says of itself, and what of it is here. */
export function SourceHead({ source }: { source: SourceDetail }) {
  const { title, author, publisher, date, datePrecision, paragraphs, claims, note, url } = source
  const facts = [
    author && `by ${author}`,
    publisher,
    sayDate(date, datePrecision),
    paragraphs && sayCount(paragraphs, 'paragraph'),
  ]
  return (
    <div className={styles.head}>
      <Dialog.Title>{title}</Dialog.Title>
      <p className={styles.facts}>{facts.filter(Boolean).join(' · ')}</p>
      {note && <p className={styles.note}>{note}</p>}
      <p className={styles.note}>
        {sayCount(claims, 'record')} {claims === 1 ? 'cites' : 'cite'} it. The report’s own text is not included: it is
        under copyright. Paragraphs are its lines with text on them, counted from 1, its title included.
      </p>
      <p className={styles.note}>
        {WebAddress.safeParse(url).success ? (
          <a href={url} rel="noreferrer">
            The report at its publisher
          </a>
        ) : (
          `No link to it is recorded. To find it, search for: ${[`“${title}”`, author, publisher].filter(Boolean).join(', ')}.`
        )}
      </p>
    </div>
  )
}
