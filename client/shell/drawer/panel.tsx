import { Dialog } from '@base-ui/react/dialog'
import { useRef } from 'react'
import type { SourceDetail } from '#domain/source'
import { WebAddress } from '#domain/web-address'
import { sayDate } from '#domain/words/dates'
import { sayCount } from '#domain/words/plurals'
import { Answered } from '../../api/answered.tsx'
import { useSource } from '../../api/lists.ts'
import { sourceName } from '../../claims/source-name.ts'
import { changeView } from '../../state/view-history.ts'
import buttons from '../../ui/button.module.css'
import { SourceParagraphs } from './paragraphs.tsx'
import styles from './source-drawer.module.css'

/** What a source says of itself, and what of it is here. */
function SourceHead({ source }: { source: SourceDetail }) {
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

const close = () => changeView({ source: undefined, paragraph: undefined, claim: undefined })

/** What opened the panel, or what stands for it now, gets the focus back. */
function useOpener() {
  const opener = useRef(document.activeElement)
  return () => (opener.current instanceof HTMLElement && opener.current.isConnected ? opener.current : true)
}

/** Named where the panel has been scrolled to a paragraph and its title is out of sight. */
const sourceInBar = (source: SourceDetail) => `${sourceName(source)}, ${sayDate(source.date, source.datePrecision)}`

/** A source beside the page, which stays in reach: what it is, and every record that cites it, paragraph by paragraph. */
export function SourcePanel({ source }: { source: string }) {
  const opener = useOpener()
  const query = useSource(source)
  const start = useRef<HTMLButtonElement>(null)
  return (
    <Dialog.Root open modal={false} disablePointerDismissal onOpenChange={(open) => !open && close()}>
      <Dialog.Portal>
        <Dialog.Popup className={styles.drawer} initialFocus={start} finalFocus={opener}>
          <div className={styles.bar}>
            <p>{query.data ? sourceInBar(query.data) : 'Source'}</p>
            <Dialog.Close className={buttons.button} ref={start}>
              Close
            </Dialog.Close>
          </div>
          <Answered query={query}>
            {(detail) => (
              <>
                <SourceHead source={detail} />
                <SourceParagraphs source={detail} />
              </>
            )}
          </Answered>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
