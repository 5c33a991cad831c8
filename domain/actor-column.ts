import { z } from 'zod'

/** Of the list of actors, the columns that count to how many others each is joined on the day. `carries`: an outlet, or whose words it has. */
export const joinColumns = [
  'speaks-for',
  'spoken-for',
  'member-of',
  'members',
  'met',
  'drafted-with',
  'carries',
  'other',
] as const

export type JoinColumn = (typeof joinColumns)[number]

/** Those that count what is recorded of each by the day. */
export const recordColumns = ['positions', 'demands', 'brokerages'] as const

export type RecordColumn = (typeof recordColumns)[number]

/** By what the list of actors can be ordered. */
export const ActorColumn = z.enum(['name', 'side', 'kind', ...joinColumns, ...recordColumns])

export type ActorColumn = z.infer<typeof ActorColumn>
