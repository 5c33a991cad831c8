import { z } from 'zod'
import { JointAnswer } from '#domain/demand'
import { Ref } from '#domain/ref'
import { RelationKind } from '#domain/relation'
import { Stance } from '#domain/stance'

/*
 * A picture as plain numbers in pixels: what every renderer (canvas, SVG, list of buttons) draws. It is all that a layout may say:
 * what is not in this schema nobody draws. Tests parse by it; the browser takes only the types.
 */

export const Point = z.strictObject({ x: z.number(), y: z.number() })
export type Point = z.infer<typeof Point>

export const Box = Point.extend({ width: z.number().nonnegative(), height: z.number().nonnegative() })
export type Box = z.infer<typeof Box>

/** A sign, badge or letter: its middle and the side of the square that it stands in. */
const Place = Point.extend({ size: z.number().positive() })

/** A stance lends its colours; `plain` has none. */
export const Tone = z.enum([...Stance.options, 'plain'])
export type Tone = z.infer<typeof Tone>

/** What is drawn as a sign: a stance, a demand's answer, a broker. */
const Sign = z.enum([...Stance.options, ...JointAnswer.options, 'broker'])

/**
 * A line's kind: by its sign; a plain `link`, whose form tells what it is; a `tie` between what is only named together; a `part` in the
 * middle, which takes no side.
 */
export const LineSign = z.enum([...Sign.options, 'link', 'tie', 'part'])
export type LineSign = z.infer<typeof LineSign>

/**
 * What a plain line is by its form: one of the Table's relations, `off` where it was called off or is on hold, or one of the graph's
 * own between its records. `leads`: of a type that nobody foresaw.
 */
export const RelationForm = z.enum([
  ...RelationKind.options,
  'planned',
  'possible',
  'off',
  'told',
  'demands',
  'succeeds',
  'revises',
  'draws-on',
  'inspired-by',
  'resembles',
  'rivals',
  'holds',
  'played',
  'about',
  'voiced',
  'said',
  'words-of',
  'in-plan',
  'of-plan',
  'under',
  'on-issue',
  'concerns',
  'presses',
  'expects',
  'reading',
  'cites',
  'leads',
])
export type RelationForm = z.infer<typeof RelationForm>

/** `x` is where the text is anchored, `y` its top, `size` that of its font. */
export const SceneText = Point.extend({
  lines: z.array(z.string()).readonly(),
  anchor: z.enum(['start', 'middle', 'end']),
  /** What it is decides its weight and colour. `thing` and `link` stand on a ground of their own, over lines that pass behind. */
  kind: z.enum(['name', 'note', 'title', 'subtitle', 'chip', 'mark', 'caption', 'thing', 'link']),
  size: z.number().positive(),
  /** Of strength 1. */
  italic: z.literal(true).optional(),
})
export type SceneText = z.infer<typeof SceneText>

/** The camp that an actor is computed to be in, worn on its body: no stance. Without a letter it is in none. `fills`: its pattern hatches the body. */
export const CampMark = Place.extend({ letter: z.string().length(1).optional(), fills: z.boolean() })
export type CampMark = z.infer<typeof CampMark>

/** `x`, `y` is the middle of the body. `id` names this place in the scene, `ref` whom it stands for: one actor may have two. */
export const SceneNode = Box.extend({
  id: z.string().min(1),
  // A node of a stranger's query has whatever id it has.
  ref: Ref.extend({ id: z.string().min(1) }),
  /** What the picture is about, an actor, a point or plan, somebody who spoke on the whole, one that stands for several, a name in a hairline, or a name alone. */
  kind: z.enum(['centre', 'circle', 'card', 'chip', 'more', 'box', 'words']),
  tone: Tone,
  sign: Sign.optional(),
  /** By a demand, or of strength 1. */
  dashed: z.boolean(),
  texts: z.array(SceneText).readonly(),
  /** Where the sign stands in the body, for those that wear one. */
  glyph: Place.optional(),
  camp: CampMark.optional(),
  /** What several that it stands for are. */
  kinds: z.array(LineSign).readonly().optional(),
  /** What it says aloud. */
  says: z.string(),
}).refine(({ glyph, sign }) => glyph === undefined || sign !== undefined, 'A place for a sign, and no sign')
export type SceneNode = z.infer<typeof SceneNode>

/** From an actor's body to its target's; the curve runs through `controls` as a chain of quadratic ones. */
export const SceneEdge = z
  .strictObject({
    id: z.string().min(1),
    /** Ids of nodes of the scene. */
    from: z.string(),
    to: z.string(),
    sign: LineSign,
    tone: Tone,
    start: Point,
    controls: z.array(Point).readonly(),
    end: Point,
    /** What a `link` is. */
    form: RelationForm.optional(),
    /** Where its sign stands on the line, or the mark that its form has. */
    badge: Place.optional(),
    /** What stands on the line. */
    words: SceneText.optional(),
    /** Of how many claims it is. */
    count: z.number(),
    /** What it stands for is of strength 1. */
    weak: z.literal(true).optional(),
    /** What it says aloud. */
    says: z.string(),
  })
  .refine(
    ({ badge, sign, form }) => badge === undefined || form !== undefined || Sign.safeParse(sign).success,
    'A place for a sign, and no sign',
  )
  .refine(({ form, sign }) => (form === undefined) === (sign !== 'link'), 'A link has a form, and nothing else has')
export type SceneEdge = z.infer<typeof SceneEdge>

/** A line that belongs to nobody: dotted between parts, solid where several hang from it. */
export const SceneRule = z.strictObject({ from: Point, to: Point, solid: z.literal(true).optional() })
export type SceneRule = z.infer<typeof SceneRule>

/** The room for a scene. `scale` 1 is text for a desk (12 pixels and more); a wall takes 28/12. */
export const Frame = z.strictObject({
  width: z.number().positive(),
  height: z.number().nonnegative(),
  scale: z.number().positive(),
})
export type Frame = z.infer<typeof Frame>

export const Scene = Frame.extend({
  nodes: z.array(SceneNode).readonly(),
  edges: z.array(SceneEdge).readonly(),
  captions: z.array(SceneText).readonly(),
  rules: z.array(SceneRule).readonly(),
  /** Its lines stay faint until something is picked. */
  quiet: z.literal(true).optional(),
}).refine(({ nodes, edges }) => {
  const ids = new Set(nodes.map(({ id }) => id))
  return ids.size === nodes.length && edges.every(({ from, to }) => ids.has(from) && ids.has(to))
}, 'Each node has an id of its own, and each line two of them')
export type Scene = z.infer<typeof Scene>
