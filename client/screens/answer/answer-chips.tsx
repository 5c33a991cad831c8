import type { ViewChange } from '#domain/view-state'
import { sayCount } from '#domain/words/plurals'
import { useStanding } from '../../api/standing.ts'
import { signWord } from '../../claims/marks.ts'
import { useView } from '../../state/view-history.ts'
import { ViewLink } from '../../state/view-link.tsx'
import chips from '../../ui/chip.module.css'
import { Heard } from '../../ui/heard.tsx'

function Off({ words, to }: { words: string; to: ViewChange }) {
  return (
    <li>
      <ViewLink className={chips.outline} to={to} title={`Undo: ${words}`}>
        {words} <span aria-hidden="true">×</span>
        <Heard>(undo)</Heard>
      </ViewLink>
    </li>
  )
}

/** What is on, always in sight; each is taken off with a press. */
export function AnswerChips() {
  const { focus, asOf, hide, select, pins, ask } = useView().state
  const silent = useStanding(focus, asOf, ask).data?.notRecorded.length ?? 0
  return (
    <ul className="answer-state" aria-label="What is on">
      {hide.map((kind) => (
        <Off key={kind} words={`${signWord[kind]}: hidden`} to={{ hide: hide.filter((one) => one !== kind) }} />
      ))}
      {select.length > 0 && <Off words={`${select.length} selected`} to={{ select: [] }} />}
      {pins.length > 0 && <Off words={`${pins.length} pinned`} to={{ pins: [] }} />}
      {silent > 0 && (
        <li>
          <span className={chips.outline}>{sayCount(silent, 'actor')} silent here</span>
        </li>
      )}
    </ul>
  )
}
