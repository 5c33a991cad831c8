import fc from 'fast-check'
import { isPair, isScalar, type Pair, parseDocument, stringify, visit } from 'yaml'

/** One way in which a file may come out wrong: what is done to it, and its text then. */
export type Spoiling = { done: string; text: string }

const junk: unknown[] = [
  ...[null, true, 0, -1, 3.5, 1e300, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53 + 2, '', ' ', '2025-02-30'],
  ...[
    '2025-13',
    '0000',
    '20251120',
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/hosts',
    'nobody',
    'Northland',
  ],
  ...[
    'northland',
    'accord',
    'a\u0000b',
    'a\u001b[31mb',
    'a\u202eb',
    'a\u2066b',
    'a\ud800b',
    'a\u0085b',
    'a\nb',
    'a\tb',
  ],
  ...['\u200f', 'אבג \u200fדה', 'x'.repeat(400), 'x'.repeat(30_000), [], ['northland', 'northland'], [null], {}, [[]]],
  ...[{ id: 'x' }, { __proto__: null, constructor: 1 }, new Date('2025-11-20T00:00:00Z')],
]

type Place = { of: number; value: unknown; key: string }

const done: Record<string, (pair: Pair, place: Place) => void> = {
  'its value replaced': (pair, { value }) => {
    pair.value = value
  },
  'its key renamed': (pair, { key }) => {
    pair.key = key
  },
  'its value made a list': (pair) => {
    pair.value = [pair.value]
  },
}

/** A key somewhere in the file, or an item of a list: replaced, renamed, removed or doubled. */
function spoiltParts(text: string, place: Place, how: string): Spoiling {
  const document = parseDocument(text)
  const parts: { owner: { items: unknown[] }; at: number }[] = []
  visit(document, {
    Collection: (_, owner) => void parts.push(...[...owner.items.keys()].map((at) => ({ owner, at }))),
  })
  const part = parts[place.of % Math.max(parts.length, 1)]
  if (!part) return { done: 'nothing there to spoil', text }
  const { owner, at } = part
  const item = owner.items[at]
  const name = isPair(item) && isScalar(item.key) ? String(item.key.value) : `item ${at}`
  if (how === 'it removed') owner.items.splice(at, 1)
  else if (how === 'it doubled') owner.items.push(item)
  else if (isPair(item)) done[how]?.(item, place)
  else owner.items[at] = place.value
  return { done: `${name}: ${how}, with ${printed(place.value)} or ${place.key}`, text: written(document) }
}

function printed(value: unknown): string {
  return stringify(value).trim().slice(0, 30)
}

/** What YAML cannot hold by itself is left as it was. */
function written(document: ReturnType<typeof parseDocument>): string {
  document.errors = []
  return document.toString()
}

const atLine: Record<string, (line: string) => string> = {
  'a tab before': (line) => `\t${line}`,
  'one space more before': (line) => ` ${line}`,
  'a merge key behind': (line) => `${line}\n${/^[\s-]*/.exec(line)?.[0].replace('-', ' ')}<<: { name: x }`,
  '__proto__ behind': (line) => `${line}\n${/^[\s-]*/.exec(line)?.[0].replace('-', ' ')}__proto__: { name: x }`,
  'a quote that never ends': (line) => line.replace(': ', ': "'),
  'a bracket that never ends': (line) => line.replace(': ', ': ['),
  'another document behind': (line) => `${line}\n---\n- x`,
  'a tag': (line) => line.replace(': ', ': !!binary '),
  'an alias of nothing': (line) => line.replace(/: .*/, ': *nothing'),
  'an anchor on it': (line) => line.replace(': ', ': &here '),
  'the line twice': (line) => `${line}\n${line}`,
  'the line gone': () => '',
  'no colon': (line) => line.replace(':', ''),
  'NUL in it': (line) => `${line.slice(0, -1)}\u0000${line.slice(-1)}`,
  'an escape in it': (line) => `${line.slice(0, -1)}\u001b${line.slice(-1)}`,
  'an override in it': (line) => `${line.slice(0, -1)}\u202e${line.slice(-1)}`,
}

const whole: Record<string, (text: string) => string> = {
  'nothing in it': () => '',
  'only a comment in it': () => '# nothing\n',
  'Windows line ends': (text) => text.replaceAll('\n', '\r\n'),
  'a byte order mark': (text) => `\uFEFF${text}`,
  'YAML 1.1': (text) => `%YAML 1.1\n---\n${text}`,
  'one number': () => '7\n',
  'its first half': (text) => text.slice(0, text.length / 2),
  'a record for the list': (text) => (text.startsWith('-') ? 'id: x\n' : `- ${text.replaceAll('\n', '\n  ')}`),
}

/** Every way of spoiling a text, by chance. */
export function spoilings(text: string): fc.Arbitrary<Spoiling> {
  const place = fc.record({
    of: fc.nat(100_000),
    value: fc.constantFrom<unknown>(...junk),
    key: fc.constantFrom('__proto__', 'constructor', 'Id', 'titel', '', 'a\u202eb', '1'),
  })
  const lines = text.split('\n')
  return fc.oneof(
    {
      weight: 6,
      arbitrary: place.chain((at) =>
        fc.constantFrom(...Object.keys(done), 'it removed', 'it doubled').map((how) => spoiltParts(text, at, how)),
      ),
    },
    {
      weight: 3,
      arbitrary: fc
        .tuple(fc.nat(lines.length - 1), fc.constantFrom(...Object.entries(atLine)))
        .map(([at, [how, spoil]]) => ({
          done: `line ${at + 1}: ${how}`,
          text: lines.with(at, spoil(lines[at] ?? '')).join('\n'),
        })),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom(...Object.entries(whole)).map(([how, spoil]) => ({ done: how, text: spoil(text) })),
    },
  )
}
