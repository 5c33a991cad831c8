import { lazy, Suspense, useEffect, useState } from 'react'
import { useChosenPlan } from '../api/chosen-plan.ts'
import { slideOf } from '../screens/screens.ts'
import { isAlone, isSingle, isTyping, useKeys } from '../state/keys.ts'
import { toAnswer } from '../state/places.ts'
import { setTheme, useTheme } from '../state/theme.ts'
import { changeView, redo, undo, useView } from '../state/view-history.ts'
import buttons from '../ui/button.module.css'
import { Icon } from '../ui/icon.tsx'
import styles from './header-actions.module.css'
import { ShareButton } from './share-button.tsx'

const KeyHelp = lazy(() => import('./key-help.tsx').then((m) => ({ default: m.KeyHelp })))

/** Ctrl+Z undoes the last change of the view, Ctrl+Shift+Z and Ctrl+Y bring it back. */
function undoKey(event: KeyboardEvent): (() => void) | undefined {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return undefined
  const key = event.key.toLowerCase()
  if (key === 'y' || (key === 'z' && event.shiftKey)) return redo
  return key === 'z' ? undo : undefined
}

/**
 * Presents what the screen is about, be it a question or a finding; from a screen about no one thing, the plan, and comes back.
 * Asked before the plans are here, it presents when they come.
 */
function usePresent() {
  const { state } = useView()
  const [waits, setWaits] = useState(false)
  const { chosen } = useChosenPlan(waits)
  const plan = chosen?.plan.id
  useEffect(() => {
    if (!waits || !plan) return
    setWaits(false)
    changeView({ ...toAnswer(plan), present: true }, { merge: 'present', returns: true })
  }, [waits, plan])
  if (slideOf(state).isOwn) return () => changeView({ present: true })
  return () => setWaits(true)
}

function ThemeButton() {
  const theme = useTheme()
  const other = theme === 'dark' ? 'light' : 'dark'
  const label = `Change to ${other} colours`
  return (
    <button type="button" className={buttons.quiet} aria-label={label} title={label} onClick={() => setTheme(other)}>
      <Icon name={theme === 'dark' ? 'sun' : 'moon'} />
    </button>
  )
}

type StepProps = { label: string; keys: string; icon: 'undo' | 'redo'; can: boolean; onStep: () => void }

function StepButton({ label, keys, icon, can, onStep }: StepProps) {
  return (
    <button
      type="button"
      className={buttons.quiet}
      aria-label={label}
      title={`${label} (${keys})`}
      disabled={!can}
      onClick={onStep}
    >
      <Icon name={icon} />
    </button>
  )
}

function UndoButtons() {
  const { canUndo, canRedo } = useView()
  return (
    <div className={styles.undo}>
      <StepButton label="Undo" keys="Ctrl+Z" icon="undo" can={canUndo} onStep={undo} />
      <StepButton label="Redo" keys="Ctrl+Shift+Z" icon="redo" can={canRedo} onStep={redo} />
    </div>
  )
}

/** Undo, redo, theme, keys, share, present, each with its key. */
export function HeaderActions() {
  const [help, setHelp] = useState(false)
  const present = usePresent()
  useKeys((event) => {
    if (isTyping(event.target)) return
    const asksHelp = isSingle(event) && event.key === '?'
    const asksToPresent = isSingle(event) && event.key.toLowerCase() === 'f' && isAlone(event)
    const act = undoKey(event) ?? (asksHelp ? () => setHelp(true) : asksToPresent ? present : undefined)
    if (!act) return
    event.preventDefault()
    act()
  })
  return (
    <div className={styles.actions}>
      <UndoButtons />
      <ThemeButton />
      <button
        type="button"
        className={buttons.quiet}
        aria-label="Keyboard help"
        title="Keyboard help (?)"
        onClick={() => setHelp(true)}
      >
        <Icon name="keys" />
      </button>
      <ShareButton />
      <button type="button" className={buttons.strong} title="Present (F)" onClick={present}>
        Present
      </button>
      {help && (
        <Suspense>
          <KeyHelp onClose={() => setHelp(false)} />
        </Suspense>
      )}
    </div>
  )
}
