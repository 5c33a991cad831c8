import { answerCells } from '#domain/answer-cell'
import { toCsv } from '#domain/csv'
import { entriesOf, GraphNode, GraphPath, GraphRelationship } from '#domain/graph-value'
import { shortened } from '#domain/printable'
import { sayTypeOf } from '#domain/words/parts'
import type { Format } from './query-command.ts'

type Answer = { columns: readonly string[]; rows: readonly (readonly unknown[])[] }

export const inForm: Record<Format, (answer: Answer) => string> = { table: toTable, csv: toPipe, json: toJson }

const widest = 60

/** Columns of equal width under their names. A long text is cut: the other forms have the whole of it. */
function toTable({ columns, rows }: Answer): string {
  const cells = rows.map((row) => row.map((value) => shortened(inOneLine(toCell(value)), widest)))
  const heads = columns.map((column) => shortened(inOneLine(column), widest))
  const widths = heads.map((head, at) => Math.max(...[head, ...cells.map((row) => row[at] ?? '')].map(widthOf)))
  const toLine = (row: readonly string[]) =>
    row
      .map((cell, at) => cell + ' '.repeat((widths[at] ?? 0) - widthOf(cell)))
      .join('  ')
      .trimEnd()
  const rule = widths.map((width) => '─'.repeat(width))
  return `${[heads, rule, ...cells].map(toLine).join('\n')}\n`
}

/** A list of names as they would be said; all else as `toText` has it. */
function toCell(value: unknown): string {
  return Array.isArray(value) && value.every((one) => typeof one !== 'object') ? value.join(', ') : toText(value)
}

/** Without the mark that a spreadsheet looks for: the next program would take it for a part of the first column's name. */
function toPipe({ columns, rows }: Answer): string {
  return toCsv(columns, answerCells(rows), { mark: false })
}

/** A list of rows, each by its columns. */
function toJson({ columns, rows }: Answer): string {
  const named = rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at]])))
  return `${JSON.stringify(named, null, 2)}\n`
}

/** A node by its id, a relationship and a path by their ends; lists and maps as JSON. */
function toText(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return value
  const plain = toPlain(value)
  return typeof plain === 'string' ? plain : JSON.stringify(plain)
}

function toPlain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toPlain)
  if (typeof value !== 'object' || value === null) return value
  const node = GraphNode.safeParse(value)
  if (node.success) return nameOf(node.data)
  const relationship = GraphRelationship.safeParse(value)
  if (relationship.success)
    return `(${relationship.data.from})-[${sayTypeOf(relationship.data)}]->(${relationship.data.to})`
  const path = GraphPath.safeParse(value)
  if (path.success) return alongPath(path.data)
  return Object.fromEntries(entriesOf(value).map(([key, inner]) => [key, toPlain(inner)]))
}

function alongPath({ nodes, relationships }: GraphPath): string {
  const [first, ...others] = nodes.map(nameOf)
  return others.reduce((walked, name, at) => {
    const step = relationships[at]
    const [back, forth] = step?.to === name ? ['-', '->'] : ['<-', '-']
    return `${walked}${back}[${step && sayTypeOf(step)}]${forth}(${name})`
  }, `(${first})`)
}

function nameOf({ labels, properties }: GraphNode): string {
  return typeof properties.id === 'string' ? properties.id : JSON.stringify({ labels, ...properties })
}

/** Without line ends, and without what would steer a terminal. */
function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/\p{C}/gu, '')
}

function widthOf(text: string): number {
  return [...text].length
}
