import { useEffect, useRef } from 'react'
import { setSingleKeys, useSingleKeys } from '../state/single-keys.ts'
import buttons from '../ui/button.module.css'
import { Checkbox } from '../ui/checkbox.tsx'
import styles from './key-help.module.css'

const groups: readonly { title: string; keys: readonly (readonly [string, string])[] }[] = [
  {
    title: 'Everywhere',
    keys: [
      ['/ or Ctrl K', 'search'],
      ['F', 'present'],
      ['Ctrl Z', 'undo'],
      ['Ctrl Shift Z', 'redo'],
      ['Space', 'while days are played: pause, go on'],
      ['Esc', 'leave the innermost'],
      ['?', 'this list'],
    ],
  },
  {
    title: 'In the graph',
    keys: [
      ['Enter', 'go in'],
      ['← ↑ → ↓', 'to the nearest that way'],
      ['[ ]', 'along the lines of one'],
      ['Space', 'select or let go'],
      ['E, C', 'expand, collapse'],
      ['P', 'pin where it is'],
      ['+ − 0', 'closer, further, all of it'],
    ],
  },
  {
    title: 'On the Table as well',
    keys: [
      ['E', 'unfold a side, again fold it'],
      ['C', 'fold it'],
      ['M', 'lines among these: add an actor, or leave it out'],
      ['Shift and drag', 'lines among those in the frame'],
      ['Shift ← ↑ → ↓', 'move a seat'],
      ['P', 'put it back, or pin it where it is'],
      ['L', 'to the lines as a list'],
      ['Menu or Shift F10', 'all there is to do with it'],
    ],
  },
  {
    title: 'In the matrix, the list of actors and the table of who agrees',
    keys: [
      ['← ↑ → ↓', 'from cell to cell'],
      ['Enter', 'open what the cell leads to; in the list’s first column, select'],
    ],
  },
  {
    title: 'Presenting',
    keys: [
      ['→ or Space', 'next point'],
      ['←', 'the one before'],
      ['B', 'black screen'],
      ['Esc', 'leave'],
    ],
  },
]

function SingleKeys() {
  const on = useSingleKeys()
  return (
    <div className={styles.single}>
      <Checkbox checked={on} onChange={setSingleKeys}>
        Single-key shortcuts: {on ? 'on' : 'off'}
      </Checkbox>
      <p>/, ?, F and B. Ctrl K and the keys within the graph and the matrix always work.</p>
    </div>
  )
}

/** All keys, in a dialog that Esc closes. */
export function KeyHelp({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className={styles.help} aria-labelledby="key-help-title" onClose={onClose}>
      <div className={styles.top}>
        <h2 id="key-help-title">Keys</h2>
        <button type="button" className={buttons.button} onClick={() => dialog.current?.close()}>
          Close
        </button>
      </div>
      <SingleKeys />
      <div className={styles.groups}>
        {groups.map(({ title, keys }) => (
          <section key={title}>
            <h3>{title}</h3>
            <dl>
              {keys.map(([key, does]) => (
                <div key={key}>
                  <dt>
                    <kbd>{key}</kbd>
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </dialog>
  )
}
