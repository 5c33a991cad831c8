import { describe, expect, test } from 'vitest'
import { fullSourceName, sourceName } from '#client/claims/source-name.ts'

describe('a source', () => {
  test('is named in a line by its publisher, else its author, else the first words of its title', () => {
    expect(sourceName({ title: 'What the envoys wrote', author: 'Ida Holm', publisher: 'The Courier' })).toBe(
      'The Courier',
    )
    expect(sourceName({ title: 'What the envoys wrote', author: 'Ida Holm' })).toBe('Ida Holm')
    expect(sourceName({ title: 'What the envoys wrote', author: 'Editor' })).toBe('What the envoys wrote')
    expect(sourceName({ title: 'Southmark and Northland: what the envoys wrote' }, 24)).toBe('Southmark and Northland…')
  })

  test('is named in full with whoever wrote it', () => {
    expect(fullSourceName({ title: 'The Courier', author: 'Ida Holm' })).toBe('“The Courier”, Ida Holm')
  })
})
