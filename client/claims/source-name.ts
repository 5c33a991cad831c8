import { firstWords } from '#domain/printable'
import type { Source } from '#domain/source'

type Named = Pick<Source, 'title' | 'author' | 'publisher'>

/** A source in a line: its publisher, else its author ("Editor" is no name), else the first words of its title. */
export function sourceName({ publisher, author, title }: Named, room = 30): string {
  if (publisher) return publisher
  return author?.includes(' ') ? author : firstWords(title, room)
}

/** A source as a footnote names it: title, then author and publisher where they are known. */
export function fullSourceName({ title, author, publisher }: Named): string {
  return [`“${title}”`, author, publisher].filter(Boolean).join(', ')
}
