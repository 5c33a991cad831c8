import { z } from 'zod'
import { analysed } from './ground.ts'
import { Ref } from './ref.ts'

export const FindingKind = z
  .enum(['stance', 'agreement', 'contested', 'camp', 'bridge', 'demand'])
  .meta({ id: 'FindingKind' })

export type FindingKind = z.infer<typeof FindingKind>

/** Something that was derived from what is recorded. `value` is what it says, to be compared; `text` says it in words. */
export const Finding = z
  .object({ id: z.string(), kind: FindingKind, text: z.string(), value: z.string(), subjects: z.array(Ref) })
  .meta({ id: 'Finding' })

/** Of the findings from all sources, those that without this one fall or say something else (`now`), and those that then arise. */
export const SourceDrop = z
  .object({
    source: Ref,
    stand: z.int(),
    fall: z.array(z.string()),
    change: z.array(z.object({ finding: z.string(), now: z.string() })),
    arise: z.array(Finding),
  })
  .meta({ id: 'SourceDrop', description: '`fall` and `finding` are ids of findings.' })

/** Every finding from all sources, and what becomes of them without each source in turn. */
export const SourceDrops = z
  .object({ ...analysed, findings: z.array(Finding), sources: z.array(SourceDrop) })
  .meta({ id: 'SourceDrops' })

export type Finding = z.infer<typeof Finding>
export type SourceDrop = z.infer<typeof SourceDrop>
export type SourceDrops = z.infer<typeof SourceDrops>
