import type { DemandAnswer, DemandsMet, DemandsOfActor } from '#domain/demands-met'
import { sayCount } from '../../../ui/say-count.ts'

export const answers = ['meets', 'partly-meets', 'contradicts', 'not-addressed'] as const satisfies DemandAnswer[]

export const answerWord = {
  meets: 'met',
  'partly-meets': 'partly met',
  contradicts: 'contradicted',
  'not-addressed': 'not addressed',
} as const satisfies Record<DemandAnswer, string>

/** How many of an actor's demands have this answer, stated or inferred. */
export function countOf({ stated, inferred, notAddressed }: DemandsOfActor, answer: DemandAnswer): number {
  return answer === 'not-addressed' ? notAddressed : stated[answer] + inferred[answer]
}

const favour = (row: DemandsOfActor) => countOf(row, 'meets') + countOf(row, 'partly-meets')

/** Whose demands a plan meets most and whose it contradicts most, in a sentence. */
export function demandsTitle({ rows }: Pick<DemandsMet, 'rows'>): string {
  const [first] = rows
  if (!first) return 'No demand is recorded'
  const plan = first.plan.name
  const met = rows.toSorted((a, b) => favour(b) - favour(a) || b.demands - a.demands)[0]
  const against = rows.toSorted((a, b) => countOf(b, 'contradicts') - countOf(a, 'contradicts'))[0]
  if (!met || favour(met) === 0) return `${plan}: no recorded demand is met`
  const full = countOf(met, 'meets')
  const partly = countOf(met, 'partly-meets')
  const how = [full > 0 && `${full} in full`, partly > 0 && `${partly} in part`].filter(Boolean).join(', ')
  const most = `${plan}: of ${sayCount(met.demands, 'demand')} of ${met.actor.name} it meets ${how}`
  if (!against || countOf(against, 'contradicts') === 0 || against === met) return most
  return `${most}; of ${against.demands} of ${against.actor.name} it contradicts ${countOf(against, 'contradicts')}`
}

/** How much of it is inference. */
export function demandsCautions({ rows }: Pick<DemandsMet, 'rows'>): string[] {
  const sum = (part: (row: DemandsOfActor) => number) => rows.reduce((total, row) => total + part(row), 0)
  const kinds = ['meets', 'partly-meets', 'contradicts'] as const
  const stated = sum((row) => kinds.reduce((total, kind) => total + row.stated[kind], 0))
  const inferred = sum((row) => kinds.reduce((total, kind) => total + row.inferred[kind], 0))
  if (rows.length === 0) return []
  return [
    `${inferred} of ${stated + inferred} answers are inferred from the text of the plan; a source states ${stated}.`,
    'Demands are not equally heavy, and who has spoken more has more of them: compare an actor with itself, not with others. That a demand is met is no support for the plan.',
  ]
}
