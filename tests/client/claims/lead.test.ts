import { describe, expect, test } from 'vitest'
import { leadOf } from '#client/claims/lead.ts'

describe('a claim', () => {
  test('is led by its holder where it begins with a name of the holder', () => {
    const names = ['Premier Lindqvist', 'Lindqvist', 'the Premier']
    expect(leadOf('Lindqvist’s office rules it out.', names)).toStrictEqual({
      article: '',
      lead: 'Lindqvist',
      rest: '’s office rules it out.',
    })
    expect(leadOf('The locks stay open.', names)).toBeUndefined()
  })

  test('is led by its holder after an article, however its quotes are written', () => {
    expect(leadOf('The Premier’s office is content.', ["Premier's office", 'Premier'])).toStrictEqual({
      article: 'The ',
      lead: 'Premier’s office',
      rest: ' is content.',
    })
    expect(leadOf('The West refused.', ['The West', 'West'])).toStrictEqual({
      article: '',
      lead: 'The West',
      rest: ' refused.',
    })
  })

  test('is not led by the beginning of another word', () => {
    expect(leadOf('Northlanders reject it.', ['Northland'])).toBeUndefined()
  })
})
