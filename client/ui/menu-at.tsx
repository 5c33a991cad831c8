import { Menu } from '@base-ui/react/menu'
import { useRef } from 'react'
import styles from './menu-at.module.css'

/** `key`: what does the same from the keyboard. */
export type MenuItem = { word: string; act: () => void; key?: string; off?: boolean }

/** What there is to do with something, under its name. */
export type MenuOf = { title: string; items: readonly MenuItem[] }

type Props = { menu: MenuOf; x: number; y: number; onClose: () => void }

/** A menu at a place on the page, in pixels of the window. What had the focus gets it back. */
export function MenuAt({ menu: { title, items }, x, y, onClose }: Props) {
  const before = useRef(document.activeElement)
  const place = { getBoundingClientRect: () => new DOMRect(x, y, 0, 0) }
  const giveBack = () => (before.current instanceof HTMLElement && before.current.isConnected ? before.current : false)
  return (
    <Menu.Root open modal={false} onOpenChange={(open) => !open && onClose()}>
      <Menu.Portal container={document.querySelector('main') ?? undefined}>
        <Menu.Positioner
          className={styles.place}
          anchor={place}
          side="bottom"
          align="start"
          positionMethod="fixed"
          collisionPadding={8}
        >
          <Menu.Popup className={styles.popup} aria-label={title} finalFocus={giveBack}>
            <Menu.Group>
              <Menu.GroupLabel className={styles.title}>{title}</Menu.GroupLabel>
              {items.map(({ word, key, act, off = false }) => (
                <Menu.Item key={word} className={styles.item} disabled={off} onClick={act} aria-keyshortcuts={key}>
                  <span>{word}</span>
                  {key && (
                    <span className={styles.key} aria-hidden="true">
                      {key}
                    </span>
                  )}
                </Menu.Item>
              ))}
            </Menu.Group>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}
