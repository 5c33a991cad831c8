import { Dialog } from '@base-ui/react/dialog'
import { useRef } from 'react'
import { useSource } from '../api/questions.ts'
import { changeView } from '../state/view-history.ts'
import { Answered } from '../ui/answered.tsx'
import { SourceHead } from './source-drawer-head.tsx'
import { SourceParagraphs } from './source-drawer-paragraphs.tsx'
import './source-drawer.css'

const close = () => changeView({ source: undefined, paragraph: undefined })

/** What opened the panel, or what stands for it now, gets the focus back. */
function useOpener() {
  const opener = useRef(document.activeElement)
  return () => (opener.current instanceof HTMLElement && opener.current.isConnected ? opener.current : true)
}

/** A source beside the page, which stays in reach: what it is, and every record that cites it, paragraph by paragraph. */
export function SourcePanel({ source }: { source: string }) {
  const opener = useOpener()
  const start = useRef<HTMLButtonElement>(null)
  return (
    <Dialog.Root open modal={false} disablePointerDismissal onOpenChange={(open) => !open && close()}>
      <Dialog.Portal>
        <Dialog.Popup className="source" initialFocus={start} finalFocus={opener}>
          <div className="source-bar">
            <p>Source</p>
            <Dialog.Close className="button" ref={start}>
              Close
            </Dialog.Close>
          </div>
          <Answered query={useSource(source)}>
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
