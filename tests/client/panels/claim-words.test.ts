import { describe, expect, test } from 'vitest'
import { leadOf } from '#client/panels/claim-words.ts'

describe('a claim', () => {
  test('is led by its holder where it begins with a name of the holder', () => {
    const names = ['Premier Lindqvist', 'Lindqvist', 'the Premier']
    expect(leadOf('Lindqvist’s office rules it out.', names)).toStrictEqual({
      lead: 'Lindqvist',
      rest: '’s office rules it out.',
    })
    expect(leadOf('The locks stay open.', names)).toBeUndefined()
  })

  test('is not led by the beginning of another word', () => {
    expect(leadOf('Northlanders reject it.', ['Northland'])).toBeUndefined()
  })
})

describe('a report', () => {
  test('is named in a line by the first words of its title', () => {
    expect(shortTitle({ title: 'The Courier' })).toBe('The Courier')
    expect(shortTitle({ title: 'Southmark and Northland: what the envoys wrote' }, 24)).toBe('Southmark and Northland…')
  })

  test('is named in full with whoever wrote it', () => {
    expect(fullTitle({ title: 'The Courier', author: 'Ida Holm' })).toBe('“The Courier”, Ida Holm')
  })
})
