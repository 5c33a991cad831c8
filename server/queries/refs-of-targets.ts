import { defineColumns } from './define-query.ts'
import { nameOf } from './phrases.ts'
import { readRef } from './rows.ts'

/** All that a position can be held by or about, each by its name. */
const labels = ['Actor', 'Plan', 'PlanPoint', 'Heading', 'Issue', 'Demand', 'Event']

export const refsOfTargets = defineColumns(
  'refsOfTargets',
  labels
    .map(
      (
        label,
      ) => `MATCH (n:${label}:parley) RETURN n.id AS id, labels(n) AS labels, ${nameOf('n')} AS name, n.short AS short,
  n.article AS article, n.plural AS plural`,
    )
    .join('\nUNION ALL\n'),
  readRef,
)
