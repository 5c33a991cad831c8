import type { Draft } from '../draft.ts'
import type { Problem } from '../problem.ts'

/** Nobody attended what was not held. At what was held, a part may have been called off. */
export function partsAsHeld({ entries }: Draft): Problem[] {
  return entries.events.flatMap(({ record: { status, participants }, place }) =>
    status === undefined || status === 'held'
      ? []
      : participants.flatMap((part, i) =>
          part.status === 'attended'
            ? [{ ...place(['participants', i, 'status']), expected: `no attended part: the event is ${status}` }]
            : [],
        ),
  )
}
