import { Dialog } from '@base-ui/react/dialog'
import { useRef } from 'react'
import type { SourceDetail } from '#domain/source'
import { sayDate } from '#domain/words/dates'
import { Answered } from '../../api/answered.tsx'
import { useSource } from '../../api/lists.ts'
import { sourceName } from '../../claims/source-name.ts'
import { changeView } from '../../state/view-history.ts'
import buttons from '../../ui/button.module.css'
import styles from './source-drawer.module.css'
import { SourceHead } from './source-drawer-head.tsx'
import { SourceParagraphs } from './source-drawer-paragraphs.tsx'

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
