import { z } from 'zod'
import { noted } from './basis.ts'
import { Citation } from './citation.ts'
import { Id } from './id.ts'
import { Ref } from './ref.ts'
import { line } from './text.ts'

const fields = { id: Id, title: line(), order: z.int(), ...noted }

export const HeadingRecord = z.strictObject({ ...fields, plan: Id, citations: z.array(Citation).default([]) })

/** The chapter of a plan under which a point stands. */
export const Heading = z
  .object({ ...fields, plan: Ref, points: z.array(Ref), citations: z.array(Citation) })
  .meta({ id: 'Heading' })

export type HeadingRecord = z.infer<typeof HeadingRecord>
export type Heading = z.infer<typeof Heading>
