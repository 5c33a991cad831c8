import { by } from '#domain/in-order'
import { isCut } from './forms.ts'
import type { Measures, MeasureText } from './measures.ts'
import type { DrawnLine, Mark } from './table-scene.ts'

/** What a line wears, and how large it is. */
export type MarkForm = Pick<Mark, 'form' | 'text'> & { width: number; height: number }

/** In this order marks choose their places: a hop has to be found, a called-off meeting has to be seen. */
const order: readonly Mark['form'][] = ['hop', 'cross', 'possible', 'times', 'drafted']

/** A hop's number, a called-off meeting's cross, how often: what a line says beside its form. */
function markFormOf(
  line: DrawnLine,
  hop: number | undefined,
  { scale, mark }: Measures,
  measure: MeasureText,
): MarkForm | undefined {
  const pill = (form: Mark['form'], text: string): MarkForm => {
    const height = mark * 1.42
    return { form, text, height, width: Math.max(height, measure(text, mark, 'bold') + 8 * scale) }
  }
  const square = (form: Mark['form'], side: number): MarkForm => ({ form, width: side, height: side })
  if (isCut(line)) return square('cross', 10 * scale)
  if (hop !== undefined) return pill('hop', String(hop))
  if (line.emphasis === 'faded') return undefined
  if (line.kind === 'drafted-with') return square('drafted', 9 * scale)
  if (line.kind !== 'met') return undefined
  if (line.status === 'possible') return square('possible', mark * 1.2)
  if (line.count > 1 && line.status !== 'planned') return pill('times', `${line.count}×`)
  return undefined
}

/** The lines that wear something, in the order in which they choose. */
export function markFormsOf(
  lines: readonly DrawnLine[],
  hops: ReadonlyMap<string, number>,
  measures: Measures,
  measure: MeasureText,
): { line: DrawnLine; form: MarkForm }[] {
  const numbered = (line: DrawnLine) => line.lines.map((id) => hops.get(id)).find((hop) => hop !== undefined)
  const worn = lines.flatMap((line) => {
    const form = markFormOf(line, numbered(line), measures, measure)
    return form ? [{ line, form }] : []
  })
  return worn.sort(by(({ form }) => order.indexOf(form.form)))
}
