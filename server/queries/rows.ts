import { z } from 'zod'
import { Basis, Hedge, type Strength, strengthOf } from '#domain/basis'
import { type Citation, citedTogether, inCitationOrder } from '#domain/citation'
import { MatchKind } from '#domain/demand'
import { by } from '#domain/in-order'
import { type Succession, SuccessionKind } from '#domain/plan-point'
import { Article, Label, type Ref, type RelatedRef } from '#domain/ref'

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

export const inNameOrder = by<Ref>(
  (r) => r.name,
  (r) => r.id,
)

const articles = new Map<unknown, Article>(Article.options.map((article) => [article, article]))

/** A row or a map as a ref. */
export function readRef(row: unknown): Ref {
  if (isMap(row)) {
    const { id, labels, name } = row
    if (typeof id === 'string' && typeof name === 'string' && Array.isArray(labels)) {
      const ref: Ref = { id, label: labelOf(labels), name }
      if (ref.label !== 'Actor') return ref
      const article = articles.get(row.article)
      if (typeof row.short === 'string') ref.short = row.short
      if (article !== undefined) ref.article = article
      if (row.plural === true) ref.plural = true
      return ref
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

export const tieShape = {
  basis: Basis.optional(),
  hedged: z.literal(true).optional(),
  hedge: Hedge.optional(),
  sources: z.array(z.string()).optional(),
  paragraphs: z.array(z.int()).optional(),
  via: z.array(z.string()).optional(),
}

const Tie = z.object(tieShape)

/** How well a relationship is known: its parallel lists as citations. */
export function readTie({
  basis = 'not-recorded',
  hedged,
  hedge,
  sources = [],
  paragraphs = [],
  via = [],
}: z.infer<typeof Tie>) {
  const cited = sources.map((source, i): Citation => {
    const paragraph = paragraphs[i] ?? 0
    return { source, paragraphs: paragraph > 0 ? [paragraph] : [], via: via[i] ? via[i].split('; ') : [] }
  })
  return {
    basis,
    ...(hedged ? { hedged } : {}),
    ...(hedge ? { hedge } : {}),
    strength: strengthOf[basis],
    citations: citedTogether(cited).sort(inCitationOrder),
  }
}

/** A record that has a basis, with the strength that follows from it. */
export function withStrength<R extends { basis: Basis }>(record: R): R & { strength: Strength } {
  return { ...record, strength: strengthOf[record.basis] }
}

export const RelationsRow = z
  .array(z.object({ ...refShape, how: z.string().optional(), ...tieShape }))
  .transform((rows) =>
    rows
      .map(
        (row): RelatedRef => ({ ...toRef(row), ...(row.how === undefined ? {} : { how: row.how }), ...readTie(row) }),
      )
      .sort(
        by(
          (r) => r.name,
          (r) => r.id,
          (r) => r.how,
        ),
      ),
  )

/** Refs with what became of the provision. */
export const SuccessionsRow = z
  .array(z.object({ ...refShape, how: z.string().optional(), kind: SuccessionKind.optional(), ...tieShape }))
  .transform((rows) =>
    rows
      .map(
        (row): Succession => ({
          ...toRef(row),
          ...(row.how === undefined ? {} : { how: row.how }),
          ...(row.kind === undefined ? {} : { kind: row.kind }),
          ...readTie(row),
        }),
      )
      .sort(
        by(
          (r) => r.name,
          (r) => r.id,
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
  .array(z.object({ ...pointShape, kind: MatchKindRow, why: z.string(), ...tieShape }))
  .transform((rows) =>
    rows.sort(inPlanOrder).map((row) => ({ point: toRef(row), kind: row.kind, why: row.why, ...readTie(row) })),
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

function toRef(row: { id: string; labels: string[]; name: string }): Ref {
  return { id: row.id, label: labelOf(row.labels), name: row.name }
}

/** A row whose one column, `entry`, is the answer. */
export function entryOf<S extends z.ZodType>(entry: S) {
  return z.preprocess((row) => (typeof row === 'object' && row && 'entry' in row ? row.entry : row), entry)
}
