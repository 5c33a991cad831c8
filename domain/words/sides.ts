import type { SideCount } from '../side-count.ts'

const many = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`

/** Sides, and who speaks for none, each once: what stands against what. Nobody of whom it is only inferred. */
export const countVoices = ({ sides, others }: SideCount): number => sides + others

/** How it is known of those who are counted, and of those of whom it is only inferred: "2 assert it, 1 is reported to". */
export type KnownBy = { said?: string; inferred?: string }

/** "2 sides (3 actors: 2 assert it, 1 is reported to; 1 of no side), and 2 by inference": sides before actors, inferences apart. */
export function saySides(count: SideCount, { said = '', inferred = `${count.inferred} by inference` }: KnownBy = {}) {
  const counted = count.actors === 0 ? [] : [sayCounted(count, said)]
  const parts = [...counted, ...(count.inferred === 0 ? [] : [inferred])]
  return parts.length === 0 ? 'nobody' : parts.join(', and ')
}

function sayCounted({ sides, others, actors }: SideCount, known: string): string {
  if (sides === 0) return `${many(actors, 'actor')} of no side${known === '' ? '' : ` (${known})`}`
  const within = [
    `${many(actors, 'actor')}${known === '' ? '' : `: ${known}`}`,
    ...(others === 0 ? [] : [`${others} of no side`]),
  ]
  return `${many(sides, 'side')} (${within.join('; ')})`
}
