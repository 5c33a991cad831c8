import type { ReactNode } from 'react'
import styles from './checkbox.module.css'

type Props = { checked: boolean; onChange: (checked: boolean) => void; children: ReactNode }

/** Something that is so or not so. */
export function Checkbox({ checked, onChange, children }: Props) {
  return (
    <label className={styles.checkbox}>
      <input type="checkbox" checked={checked} onChange={({ target }) => onChange(target.checked)} />
      {children}
    </label>
  )
}
