import { expect, test } from 'vitest'
import { formOfLink, signOfType } from '#client/screens/ask/result/line-forms.ts'
import { sayThing, sayThings } from '#client/screens/ask/schema/label-words.ts'

test.each(['constructor', 'toString', '__proto__'])(
  'a type or a label that is called %s is one that nobody foresaw',
  (name) => {
    expect(formOfLink({ type: name, properties: {} })).toBe('leads')
    expect(signOfType(name)).toBe('link')
    expect(sayThing(name)).toBe(name)
    expect(sayThings(name, 2)).toBe(`2 ${name} nodes`)
  },
)
