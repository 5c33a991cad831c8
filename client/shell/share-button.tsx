import { useState } from 'react'
import buttons from '../ui/button.module.css'
import { copied } from '../ui/copied.ts'
import { announce } from '../ui/live-region.tsx'
import styles from './share-button.module.css'

/** Copies the link to this very view. Where the browser forbids it, the address bar has the same link, and it says so. */
export function ShareButton() {
  const [said, setSaid] = useState<string>()
  const share = async () => {
    const done = await copied(location.href)
    const words = done ? 'Link copied' : 'See address bar'
    setSaid(words)
    announce(done ? 'The link to this view is copied.' : 'Copying is not allowed here; the address bar has the link.')
    setTimeout(() => setSaid(undefined), 2500)
  }
  return (
    <button
      type="button"
      className={`${buttons.button} ${styles.share}`}
      title="Copy the link to this view"
      onClick={() => void share()}
    >
      {said ?? 'Share'}
    </button>
  )
}
