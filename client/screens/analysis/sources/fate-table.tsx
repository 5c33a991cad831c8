import { useState } from 'react'
import type { Ref } from '#domain/ref'
import { placeOf } from '../../../state/places.ts'
import { ViewLink } from '../../../state/view-link.tsx'
import buttons from '../../../ui/button.module.css'
import heard from '../../../ui/heard.module.css'
import type { Fate, FatedFinding } from './fates.ts'

const signs = { stands: '·', changes: '≈', falls: '↓' } as const

function FateCell({ fate }: { fate: Fate }) {
  return (
    <td className="fate" data-fate={fate.fate}>
      <span aria-hidden="true">{signs[fate.fate]}</span>
      <span className="fate-word">{fate.fate}</span>
      {fate.fate === 'changes' && <span className="fate-now">{fate.now}</span>}
    </td>
  )
}

/** A finding leads to what it is about: the last of its subjects that is no actor, else its first. */
function placeFor({ finding: { subjects, text } }: FatedFinding) {
  const about = subjects.findLast(({ label }) => label !== 'Actor') ?? subjects[0]
  const place = about && placeOf(about)
  return place ? <ViewLink to={place}>{text}</ViewLink> : text
}

const step = 60

type Props = { label: string; sources: readonly Ref[]; findings: readonly FatedFinding[] }

/** Findings down, reports across: what becomes of each without each. */
export function FateTable({ label, sources, findings }: Props) {
  const [shown, setShown] = useState(step)
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard */}
      <section className="fate-window" tabIndex={0} aria-label={label}>
        <table className="fates">
          <caption className={heard.heard}>{label}: what becomes of each finding without each report</caption>
          <thead>
            <tr>
              <th scope="col">Finding</th>
              {sources.map(({ id, name }, at) => (
                <th key={id} scope="col">
                  <span className="fate-source">Without {at + 1}</span>
                  <span className="fate-title">{name}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {findings.slice(0, shown).map((fated) => (
              <tr key={fated.finding.id}>
                <th scope="row">{placeFor(fated)}</th>
                {fated.fates.map((fate, at) => (
                  <FateCell key={sources[at]?.id ?? at} fate={fate} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {findings.length > shown && (
        <button type="button" className={buttons.link} onClick={() => setShown(shown + step * 5)}>
          Show {Math.min(step * 5, findings.length - shown)} more of {findings.length}
        </button>
      )}
    </>
  )
}
