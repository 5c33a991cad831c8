import { useState } from 'react'
import { ErrorState } from '../api/error-state.tsx'
import { toAnalysis } from '../state/places.ts'
import { changeView, useView } from '../state/view-history.ts'
import { ViewLink } from '../state/view-link.tsx'
import buttons from '../ui/button.module.css'
import { Skeleton } from '../ui/skeleton.tsx'
import { Toggle } from '../ui/toggle.tsx'
import { CampBadge } from './camp-badge.tsx'
import styles from './camp-key.module.css'
import type { Camps } from './camps-from.ts'
import { sayCamp, sayCampBriefly, sayGround, sayNoCamp } from './say-camps.ts'
import { useCamps } from './use-camps.ts'

const groupings = [
  { value: 'sides', word: 'Sides' },
  { value: 'camps', word: 'Camps' },
] as const

function Grouping() {
  const { group = 'sides' } = useView().state
  return (
    <div className={styles.group}>
      <span aria-hidden="true">Rows by</span>
      <Toggle
        label="Rows by"
        name="group"
        choices={groupings}
        value={group}
        onChange={(value) => changeView({ group: value === 'camps' ? value : undefined })}
      />
    </div>
  )
}

function Entries({ camps, brief }: { camps: Camps; brief: boolean }) {
  return (
    <ul className={styles.list}>
      {camps.camps.map((camp) => (
        <li key={camp.letter}>
          <CampBadge camp={camp.letter} /> <span>{brief ? sayCampBriefly(camp) : sayCamp(camp)}</span>
        </li>
      ))}
      <li className={styles.nobody}>
        <CampBadge none="" /> <span>{sayNoCamp}</span>
      </li>
    </ul>
  )
}

/** On a low screen the key leaves the rows their room, and says the rest on demand. */
function Fold({ open, onToggle }: { open: boolean; onToggle: () => void }) {
  return (
    <button type="button" className={buttons.link} aria-expanded={open} onClick={onToggle}>
      {open ? 'Less' : 'What they rest on'}
    </button>
  )
}

/** What the letters on actors mean, and what cannot be read from them. */
export function CampKey() {
  const { view, show, plan } = useView().state
  const { camps, error, again } = useCamps()
  const isMatrix = view === 'matrix' || show === 'matrix'
  const folds = view === 'matrix'
  const [open, setOpen] = useState(() => !folds || !globalThis.matchMedia('(height <= 56rem)').matches)
  return (
    <section className={styles.key} aria-labelledby="camp-key" data-open={open}>
      <div className={styles.head}>
        <h2 id="camp-key">Camps, computed</h2>
        {isMatrix && <Grouping />}
        {folds && <Fold open={open} onToggle={() => setOpen(!open)} />}
        <ViewLink to={toAnalysis('camps', { plan })}>How they are found</ViewLink>
      </div>
      {error ? (
        <ErrorState error={error} again={again} />
      ) : camps ? (
        <Entries camps={camps} brief={!open} />
      ) : (
        <Skeleton height={2} />
      )}
      {camps && <p className={styles.ground}>{sayGround(camps)}</p>}
    </section>
  )
}
