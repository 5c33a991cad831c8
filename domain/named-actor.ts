import { z } from 'zod'
import { Actor } from './actor.ts'
import { Id } from './id.ts'
import { Voice } from './voice.ts'

/** An actor that an answer names: what tells it apart, and as whose its word counts. `represents`: whom it speaks for. */
export const NamedActor = Actor.pick({ id: true, name: true, kind: true, side: true, aliases: true, role: true })
  .extend({ represents: z.array(Id), voice: Voice })
  .meta({ id: 'NamedActor' })

export type NamedActor = z.infer<typeof NamedActor>
