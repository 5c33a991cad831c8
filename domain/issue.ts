import { z } from 'zod'
import { noted } from './basis.ts'
import { Id } from './id.ts'
import { Ref } from './ref.ts'
import { line } from './text.ts'

const fields = { id: Id, title: line(), order: z.int(), ...noted }

export const IssueRecord = z.strictObject(fields)

/** The subject that points of several plans and demands are about: what makes versions comparable. */
export const Issue = z.object({ ...fields, points: z.array(Ref), demands: z.array(Ref) }).meta({ id: 'Issue' })

export type IssueRecord = z.infer<typeof IssueRecord>
export type Issue = z.infer<typeof Issue>
