import { useEffect, useState } from 'react'
import { groupBy } from '#domain/group-by'
import type { Relation } from '#domain/relation'
import { eventWord } from '#domain/words/parts'
import { sayCount } from '#domain/words/plurals'
import type { TableView } from '../../canvas/layouts/table/material.ts'
import { changeView } from '../../state/view-history.ts'
import buttons from '../../ui/button.module.css'
import { announce } from '../../ui/live-region.tsx'
import { type Drawn, lineId } from './drawn.ts'
import { kindWord } from './relation-words.ts'
import styles from './table.module.css'

type Props = { drawn: Drawn /** Whether that would be drawn. */; draws: (view: TableView) => boolean }
type Fewer = { word: string; count: number; change: Parameters<typeof changeView>[0] }

function fewerOf([first]: readonly [Relation, ...Relation[]], count: number): Fewer {
  const { kind, status } = first
  if (kind !== 'met' || !status) return { word: kindWord[kind], count, change: { rel: [kind] } }
  return { word: `${kindWord.met}: ${eventWord[status]}`, count, change: { rel: ['met'], status: [status] } }
}

/** What of it alone could be followed, the most first. */
function fewerIn({ relations, view }: Drawn, draws: Props['draws']): Fewer[] {
  const groups = groupBy(relations, ({ kind, status }) => `${kind} ${status}`)
  return [...groups.values()]
    .filter((own) => {
      const ids = new Set(own.map(lineId))
      return own.length < relations.length && draws({ ...view, lines: view.lines.filter(({ id }) => ids.has(id)) })
    })
    .sort((a, b) => b.length - a.length)
    .map((own) => fewerOf(own, own.length))
}

/** In place of more lines than anybody could follow: how many they are, and what to choose instead. */
export function Mat({ drawn, draws }: Props) {
  const [fewer, setFewer] = useState<readonly Fewer[]>([])
  const said = `${sayCount(drawn.view.lines.length, 'line')} would be a black mat: none is drawn.`
  useEffect(() => announce(said), [said])
  const isOfOne = (drawn.view.picked?.length ?? 0) > 0
  // biome-ignore lint/correctness/useExhaustiveDependencies: what can be drawn changes with the lines
  useEffect(() => {
    // It takes a while, and the sentence need not wait for it.
    const timer = setTimeout(() => setFewer(isOfOne ? [] : fewerIn(drawn, draws)))
    return () => clearTimeout(timer)
  }, [drawn, isOfOne])
  return (
    <section className={styles.mat} aria-label="Too many lines">
      <p>
        <strong>{said}</strong>
      </p>
      {fewer.length > 0 && (
        <ul>
          {fewer.map(({ word, count, change }) => (
            <li key={word}>
              <button type="button" className={buttons.button} onClick={() => changeView(change)}>
                {word} <span className={styles.count}>{count.toLocaleString('en-GB')}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <p>
        {isOfOne
          ? 'Select another actor as well: the ways between the two are few.'
          : `${fewer.length > 0 ? 'Or press' : 'Press'} a seat for the lines of one actor, or draw a frame with Shift for those among several.`}
      </p>
    </section>
  )
}
