import { z } from 'zod'
import { TableEdge } from './arc.ts'
import { noted } from './basis.ts'
import { Id } from './id.ts'
import { line, shortName, twoLetters } from './text.ts'

/** `party`: one of those who negotiate; `between`: who mediates or takes no part; `reporting`: who tells of it. */
export const SideKind = z.enum(['party', 'between', 'reporting']).meta({ id: 'SideKind' })

export type SideKind = z.infer<typeof SideKind>

const fields = {
  id: Id,
  name: line(),
  short: shortName().optional(),
  code: twoLetters().optional(),
  order: z.int(),
  kind: SideKind,
  principal: Id.optional(),
  seat: z.int().min(1).optional(),
  ...noted,
}

/** Where it sits at the Table: at which edge, and at which of how many places there. */
const place = {
  edge: TableEdge.optional(),
  place: z.int().nonnegative().optional(),
  places: z.int().positive().optional(),
}

export const SideRecord = z.strictObject(fields)

/** The group under which actors are listed. `principal`: the actor for whom those on it speak, where there is one. */
export const Side = z.object({ ...fields, ...place }).meta({ id: 'Side' })

export type SideRecord = z.infer<typeof SideRecord>
export type Side = z.infer<typeof Side>
