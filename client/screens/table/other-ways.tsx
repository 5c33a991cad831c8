import type { OtherWay } from '#domain/rules/other-ways'
import { joined } from '#domain/words/naming'
import { sayCount } from '#domain/words/plurals'
import { changeView } from '../../state/view-history.ts'
import buttons from '../../ui/button.module.css'
import { kindsDrawn } from './drawn.ts'
import styles from './other-ways.module.css'
import { kindWord } from './relation-words.ts'
import { useRel } from './use-rel.ts'

/** Over which other relations one would come there, or sooner: pressed, they are drawn as well. */
export function OtherWays({ others }: { others: readonly OtherWay[] }) {
  const rel = useRel()
  if (others.length === 0) return null
  return (
    <ul className={styles.others} aria-label="Over other relations">
      {others.map(({ kinds, steps }) => (
        <li key={kinds.join()}>
          <button
            type="button"
            className={buttons.link}
            onClick={() => changeView({ rel: [...new Set([...kindsDrawn({ rel }), ...kinds])] })}
          >
            Also over {joined(kinds.map((kind) => `“${kindWord[kind]}”`))}: {sayCount(steps, 'step')}
          </button>
        </li>
      ))}
    </ul>
  )
}
