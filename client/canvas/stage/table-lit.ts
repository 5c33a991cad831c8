import type { TableScene } from '../layouts/table/table-scene.ts'
import { thingNamed } from './table-things.ts'

/** Of an actor, the actors at the other ends of its lines, and the lines. */
export type Around = (actor: string) => { actors: readonly string[]; lines: readonly string[] }

/** What stays full while a hand rests on something: of a seat its lines and whom they lead to, of a line its ends. Undefined where nothing fades. */
export function litBy(scene: TableScene, name: string | undefined, around: Around): ReadonlySet<string> | undefined {
  const thing = thingNamed(scene, name)
  if (thing.kind !== 'seat' && thing.kind !== 'line') return undefined
  const own = new Set(thing.kind === 'seat' ? around(thing.id).lines : thing.lines)
  // A bracket is of several lines, and goes by a name of its own.
  const drawn = scene.lines.filter((line) => line.lines.some((one) => own.has(one)))
  const ends = thing.kind === 'seat' ? [thing.id, ...around(thing.id).actors] : drawn.flatMap((line) => line.ends)
  const sides = scene.labels.flatMap(({ of, kind }) => (kind === 'heading' || kind === 'count' ? [`side ${of}`] : []))
  return new Set([...ends, ...drawn.flatMap(({ id, lines: all }) => [id, ...all]), ...sides, 'table', 'plate'])
}

/** By what name on the canvas the lines and actors go that are new: a stroke goes by the first of the lines that it is of. */
export function namedFresh({ lines }: TableScene, fresh: ReadonlySet<string>): ReadonlySet<string> {
  const strokes = lines.flatMap(({ strokes }) => strokes)
  const drawn = strokes.filter((stroke) => stroke.lines.some((one) => fresh.has(one)))
  return new Set([...fresh, ...drawn.flatMap((stroke) => stroke.lines.slice(0, 1))])
}
