import { mergedLines, type Network } from '../../../canvas/layouts/layered/material.ts'
import { withoutWords } from '../../../canvas/layouts/layered/words.ts'
import { isPlain, toneOf } from '../../../canvas/looks.ts'
import { FormSample } from '../../../canvas/paint/table/sample.tsx'
import type { RelationForm } from '../../../canvas/scene.ts'
import { Glyph } from '../../../claims/glyph.tsx'
import { signWord } from '../../../claims/marks.ts'

type Key = { count: number; sign: Network['lines'][number]['sign']; form?: RelationForm; word: string }

/** A line by how it looks, or by the sign that it has. */
function Sample({ sign, form }: Pick<Key, 'sign' | 'form'>) {
  if (form) return <FormSample form={form} />
  return isPlain(sign) ? <span className={`ask-line ask-line-${sign}`} aria-hidden="true" /> : <Glyph name={sign} />
}

/** What the lines are, with how many of each. */
export function Lines({ lines }: Pick<Network, 'lines'>) {
  const silent = withoutWords(mergedLines(lines))
  const counts = new Map<string, Key>()
  for (const { sign, form, words } of lines) {
    const word = isPlain(sign) ? (sign === 'tie' ? 'named in one row' : words) : signWord[sign]
    const before = counts.get(word)
    counts.set(word, { sign, word, ...(form && { form }), count: (before?.count ?? 0) + 1 })
  }
  return (
    <ul className="ask-lines" aria-label="Lines">
      {[...counts.values()].map(({ sign, form, word, count }) => (
        <li key={word} data-tone={isPlain(sign) || sign === 'broker' ? undefined : toneOf(sign)}>
          <Sample sign={sign} form={form} />
          {word}
          {isPlain(sign) && silent.size === 1 && silent.has(word) && counts.size > 1 && ' (lines without words)'}{' '}
          <span className="ask-lines-count">{count}</span>
        </li>
      ))}
    </ul>
  )
}
