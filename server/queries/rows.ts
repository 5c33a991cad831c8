import { z } from 'zod'
import { Basis } from '#domain/basis'
import type { Citation } from '#domain/citation'
import { MatchKind } from '#domain/demand'
import { by } from '#domain/in-order'
import { Article, Label, type Ref, type Relation } from '#domain/ref'

/** Schemas of what the phrases bring back. Lists come in no order from a pattern, so each gets its order here. */

const refShape = { id: z.string(), labels: z.array(z.string()), name: z.string() }

const ownLabels = new Map<string, Label>(Label.options.map((label) => [label, label]))

/** A node's own label: the one beside `parley`, which every node of ours carries. */
export function labelOf(labels: readonly string[]): Label {
  for (const label of labels) {
    const own = ownLabels.get(label)
    if (own) return own
  }
  throw new Error(`None of the labels ${labels.join(', ')} is one of ours`)
}

/** Refs and citations are read without a schema within: an answer is made of hundreds of them. */
export const RefRow = z.transform(readRef)

export const RefsRow = z.transform((rows: unknown) => readList(rows, readRef).sort(inNameOrder))

const inNameOrder = by<Ref>(
  (r) => r.name,
  (r) => r.id,
)

function readRef(row: unknown): Ref {
  if (isMap(row)) {
    const { id, labels, name } = row
    if (typeof id === 'string' && typeof name === 'string' && Array.isArray(labels)) {
      const ref = { id, label: labelOf(labels), name }
      const article = Article.safeParse(row.article).data
      return article === undefined ? ref : { ...ref, article }
    }
  }
  throw new Error(`Not a ref: ${JSON.stringify(row)}`)
}

/** Refs in the order of their column `order`: how they are listed, or when they happened. */
export const OrderedRefsRow = z
  .array(z.object({ ...refShape, order: z.union([z.int(), z.string()]).optional() }))
  .transform((rows) =>
    rows
      .sort(
        by(
          (r) => r.order,
          (r) => r.id,
        ),
      )
      .map(toRef),
  )

export const RelationsRow = z.array(z.object({ ...refShape, how: z.string().optional() })).transform((rows) =>
  rows
    .map((row): Relation => ({ ...toRef(row), ...(row.how === undefined ? {} : { how: row.how }) }))
    .sort(
      by(
        (r) => r.name,
        (r) => r.id,
        (r) => r.how,
      ),
    ),
)

const pointShape = { ...refShape, order: z.int(), plan: z.string(), planDate: z.string().optional() }

/** Points by the date of their plan, then their order in it. */
export const PointRefsRow = z.array(z.object(pointShape)).transform((rows) => rows.sort(inPlanOrder).map(toRef))

const inPlanOrder = by<{ id: string; order: number; plan: string; planDate?: string | undefined }>(
  (p) => p.planDate,
  (p) => p.plan,
  (p) => p.order,
  (p) => p.id,
)

/** The type of an edge from a point to a demand. */
export const MatchKindRow = z
  .enum(['MEETS', 'PARTLY_MEETS', 'CONTRADICTS'])
  .transform((type) => MatchKind.parse(type.toLowerCase().replace('_', '-')))

export const MatchedPointsRow = z
  .array(z.object({ ...pointShape, kind: MatchKindRow, basis: Basis, why: z.string() }))
  .transform((rows) =>
    rows.sort(inPlanOrder).map((row) => ({ point: toRef(row), kind: row.kind, basis: row.basis, why: row.why })),
  )

/** Loading has checked ids and dates: a row is checked for its shape alone. */
export const asLoaded = z.string()

export const CitationsRow = z.transform((rows: unknown) => readList(rows, readCitation).sort(inCitationOrder))

function readCitation(row: unknown): Citation {
  if (isMap(row)) {
    const { source, paragraphs, via = [] } = row
    if (typeof source === 'string' && isListOf('number', paragraphs) && isListOf('string', via))
      return { source, paragraphs, via }
  }
  throw new Error(`Not a citation: ${JSON.stringify(row)}`)
}

function readList<T>(rows: unknown, read: (row: unknown) => T): T[] {
  if (Array.isArray(rows)) return rows.map(read)
  throw new Error(`Not a list: ${JSON.stringify(rows)}`)
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

type Named = { number: number; string: string }

function isListOf<K extends keyof Named>(type: K, value: unknown): value is Named[K][] {
  return Array.isArray(value) && value.every((item) => typeof item === type)
}

const inCitationOrder = by<Citation>(
  (c) => c.source,
  (c) => c.paragraphs[0],
  (c) => c.via.join(),
)

function toRef(row: { id: string; labels: string[]; name: string }): Ref {
  return { id: row.id, label: labelOf(row.labels), name: row.name }
}

/** A row whose one column, `entry`, is the answer. */
export function entryOf<S extends z.ZodType>(entry: S) {
  return z.preprocess((row) => (typeof row === 'object' && row && 'entry' in row ? row.entry : row), entry)
}
