import { StreamLanguage, type StringStream } from '@codemirror/language'
import { tags } from '@lezer/highlight'
import { isFunction, isKeyword } from './cypher-words.ts'

/** `in`: what an unclosed quote or comment goes on with on the next line; `after`: the sign before the present word. */
type Reading = { in?: 'comment' | "'" | '"'; after: string }

function goOn(stream: StringStream, reading: Reading, end: string): void {
  let escaped = false
  while (!stream.eol()) {
    if (!escaped && stream.match(end)) {
      reading.in = undefined
      return
    }
    escaped = stream.next() === '\\' && !escaped && end !== '*/'
  }
}

function word(stream: StringStream, after: string): string {
  const text = stream.current()
  if (after === ':' || after === '|') return 'typeName'
  if (after === '.') return 'propertyName'
  if (stream.match(/^\s*\(/, false) && isFunction(text)) return 'function'
  if (isKeyword(text)) return 'keyword'
  return stream.match(/^\s*:/, false) && (after === '{' || after === ',') ? 'propertyName' : 'variableName'
}

function token(stream: StringStream, reading: Reading): string | null {
  if (reading.in === 'comment') {
    goOn(stream, reading, '*/')
    return 'comment'
  }
  if (reading.in) {
    goOn(stream, reading, reading.in)
    return 'string'
  }
  if (stream.eatSpace()) return null
  const { after } = reading
  if (stream.match('//')) {
    stream.skipToEnd()
    return 'comment'
  }
  if (stream.match('/*')) {
    reading.in = 'comment'
    goOn(stream, reading, '*/')
    return 'comment'
  }
  const first = stream.peek() ?? ''
  reading.after = first
  if (first === "'" || first === '"') {
    stream.next()
    reading.in = first
    goOn(stream, reading, first)
    return 'string'
  }
  if (stream.match(/^\$[a-zA-Z]\w*/)) return 'parameter'
  if (stream.match(/^`[^`]*`/)) return after === ':' ? 'typeName' : 'variableName'
  if (stream.match(/^\d+(\.\d+)?/)) return 'number'
  if (stream.match(/^[\p{L}_][\p{L}\p{N}_]*/u)) {
    const kind = word(stream, after)
    reading.after = ''
    return kind
  }
  stream.next()
  return /[()[\]{}]/.test(first) ? 'bracket' : 'punctuation'
}

/** Cypher, coloured by what each word is: label and type, property, parameter, function, keyword. */
export const cypherLanguage = StreamLanguage.define<Reading>({
  name: 'cypher',
  startState: () => ({ after: '' }),
  copyState: (reading) => ({ ...reading }),
  token,
  languageData: {
    commentTokens: { line: '//', block: { open: '/*', close: '*/' } },
    closeBrackets: { brackets: ['(', '[', '{', "'", '"'] },
  },
  tokenTable: { parameter: tags.special(tags.variableName), function: tags.function(tags.variableName) },
})
