import { joined } from '#domain/words/naming'
import { sayCount } from '#domain/words/plurals'
import { type Capped, mostEver } from '../../../canvas/layouts/layered/material.ts'
import { changeView } from '../../../state/view-history.ts'
import buttons from '../../../ui/button.module.css'

/** The part of the view that says that all is to be drawn. */
export const allOfIt = 'all'

const afresh = { pins: [], camera: undefined }

const partsOf = ({ nodes, lines }: Capped['leftOut']) =>
  [nodes > 0 && sayCount(nodes, 'thing'), lines > 0 && sayCount(lines, 'line')].filter((part) => part !== false)

function sayLeftOut({ leftOut, drawn }: Capped): string | undefined {
  const parts = partsOf(leftOut)
  const are = leftOut.nodes + leftOut.lines === 1 ? 'is' : 'are'
  return parts.length === 0
    ? undefined
    : `Drawn are the ${drawn.nodes.length} things with the most lines; ${joined(parts)} ${are} left out.`
}

/** What a picture that nothing can be done to leaves out. */
export function SaidLeftOut(capped: Capped) {
  const says = sayLeftOut(capped)
  return says === undefined ? null : <p className="ask-left-out">{says}</p>
}

/** What is not drawn, and the way to it: more of it in the picture, or all of it in the table. */
export function LeftOut({ leftOut, drawn, wide }: Capped & { wide: boolean }) {
  const says = sayLeftOut({ leftOut, drawn })
  if (says === undefined)
    return wide ? (
      <p className="ask-left-out">
        All {sayCount(drawn.nodes.length, 'thing')} are drawn.{' '}
        <button type="button" className={buttons.link} onClick={() => changeView({ expanded: [], ...afresh })}>
          Draw those with the most lines
        </button>
      </p>
    ) : null
  return (
    <p className="ask-left-out">
      {says}{' '}
      {!wide && (
        <button type="button" className={buttons.link} onClick={() => changeView({ expanded: [allOfIt], ...afresh })}>
          {leftOut.nodes + drawn.nodes.length > mostEver.nodes ? `Draw ${mostEver.nodes}` : 'Draw all'}
        </button>
      )}
      {!wide && ' · '}
      <button type="button" className={buttons.link} onClick={() => changeView({ form: 'table' })}>
        See all as a table
      </button>
    </p>
  )
}
