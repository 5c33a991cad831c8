import type { Id } from '#domain/id'
import type { MeasureText } from './measures.ts'
import { chosenOf } from './named.ts'
import type { Stack } from './place.ts'
import type { DrawnStack, TableLabel } from './table-scene.ts'
import { centredLabel } from './words.ts'

export function drawnStack(stack: Stack, chosen: ReadonlySet<Id>): DrawnStack {
  const { id, side, box, members } = stack
  const lit = chosenOf(stack, chosen).length
  return { id, side, box, count: members.length, lit, members: members.map((member) => member.id) }
}

export function stackLabel({ box, id, members }: Stack, size: number, measure: MeasureText): TableLabel {
  const text = `+${members.length}`
  const [x, middle] = [box.x + box.width / 2, box.y + box.height / 2]
  const words = { id: `count ${id}`, of: id, kind: 'stack', lines: [text], name: text, size, face: 'bold' } as const
  return centredLabel({ ...words, x, middle, anchor: 'middle', emphasis: 'plain' }, measure)
}
