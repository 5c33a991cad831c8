import { mergedLines, type Network } from '../../../canvas/layouts/network/material.ts'
import { withoutWords } from '../../../canvas/layouts/network/network.ts'
import { isPlain, toneOf } from '../../../canvas/looks.ts'
import { Glyph } from '../../../claims/glyph.tsx'
import { signWord } from '../../../claims/marks.ts'

/** What the lines are, with how many of each. */
export function Lines({ lines }: Pick<Network, 'lines'>) {
  const silent = withoutWords(mergedLines(lines))
  const counts = new Map<string, { count: number; sign: Network['lines'][number]['sign']; word: string }>()
  for (const { sign, words } of lines) {
    const word = isPlain(sign) ? (sign === 'tie' ? 'named in one row' : words) : signWord[sign]
    const before = counts.get(word)
    counts.set(word, { sign, word, count: (before?.count ?? 0) + 1 })
  }
  return (
    <ul className="ask-lines" aria-label="Lines">
      {[...counts.values()].map(({ sign, word, count }) => (
        <li key={word} data-tone={isPlain(sign) || sign === 'broker' ? undefined : toneOf(sign)}>
          {isPlain(sign) ? <span className={`ask-line ask-line-${sign}`} aria-hidden="true" /> : <Glyph name={sign} />}
          {word}
          {isPlain(sign) && silent.size === 1 && silent.has(word) && counts.size > 1 && ' (lines without words)'}{' '}
          <span className="ask-lines-count">{count}</span>
        </li>
      ))}
    </ul>
  )
}
