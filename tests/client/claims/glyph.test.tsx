import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { FoldChip } from '#client/claims/fold-chip.tsx'
import { Glyph, type GlyphName, glyphPath } from '#client/claims/glyph.tsx'
import { signWord } from '#client/claims/marks.ts'

const isName = (name: string): name is GlyphName => name in glyphPath
const names = Object.keys(glyphPath).filter(isName)

test('every sign is drawn otherwise than every other, and has its word in the legend', () => {
  render(names.map((name) => <Glyph key={name} name={name} />))
  const drawn = [...document.querySelectorAll('path')].map((path) => path.getAttribute('d'))
  expect(new Set(drawn).size).toBe(names.length)
  expect(names.toSorted()).toStrictEqual(Object.keys(signWord).toSorted())
})

test('a sign says nothing aloud: a word stands beside it', () => {
  render(<Glyph name="mixed" />)
  expect(document.querySelector('[data-glyph="mixed"]')?.getAttribute('aria-hidden')).toBe('true')
})

test.each([
  [false, '3 more'],
  [true, 'fewer'],
])('the last chip of a list that is folded says what a press does (open: %s)', (open, words) => {
  render(
    <ul>
      <FoldChip open={open} onToggle={() => {}}>
        3 more
      </FoldChip>
    </ul>,
  )
  expect(screen.getByRole('button', { name: words, expanded: open })).toBeTruthy()
})
