import { actorRelations } from '#domain/actor'
import type { Draft } from '../draft.ts'
import type { Problem } from '../problem.ts'

/** No actor represents itself, and no plan revises itself. */
export function selfRelations({ entries }: Draft): Problem[] {
  const actors = entries.actors.flatMap(({ record, place }) =>
    actorRelations.flatMap((key) =>
      record[key].flatMap(({ actor }, i) =>
        actor !== undefined && actor === record.id
          ? [{ ...place([key, i, 'actor']), expected: 'another actor than itself' }]
          : [],
      ),
    ),
  )
  const plans = entries.plans.flatMap(({ record, place }) =>
    record.relations.flatMap(({ plan }, i) =>
      plan !== undefined && plan === record.id
        ? [{ ...place(['relations', i, 'plan']), expected: 'another plan than itself' }]
        : [],
    ),
  )
  return [...actors, ...plans]
}
