import type { PositionRecord } from '#domain/position'
import type { Draft, Entry } from '../draft.ts'
import { type Problem, toSpot } from '../problem.ts'

/** An actor holds one position on one target from one date on. */
export function doubledPositions({ entries }: Draft): Problem[] {
  const first = new Map<string, Entry<PositionRecord>>()
  return entries.positions.flatMap((entry) => {
    const { holder, target, date } = entry.record
    if (holder === undefined || target === undefined || date === undefined) return []
    const key = [holder, target, date].join(' ')
    const earlier = first.get(key)
    if (!earlier) {
      first.set(key, entry)
      return []
    }
    const spot = toSpot(earlier.place(['id']))
    const expected = `one position of "${holder}" on "${target}" from ${date}; "${earlier.record.id}" (${spot}) is another: record one, mixed if they said both`
    return [{ ...entry.place(['date']), expected }]
  })
}

/** `voicedBy` names those who spoke for the holder. */
export function voicedByHolder({ entries }: Draft): Problem[] {
  return entries.positions.flatMap(({ record, place }) =>
    record.voicedBy.flatMap((actor, i) =>
      actor !== undefined && actor === record.holder
        ? [
            {
              ...place(['voicedBy', i]),
              expected: 'another actor than the holder; without voicedBy the holder said it',
            },
          ]
        : [],
    ),
  )
}

/** A conditional position says on what it depends, and no other has a condition. */
export function conditionsSaid({ entries }: Draft): Problem[] {
  return entries.positions.flatMap(({ record: { stance, condition }, faulty, place }) => {
    if (stance === undefined || faulty.has('condition')) return []
    if (stance === 'conditional' && condition === undefined) {
      return [
        { ...place(['stance']), expected: 'a condition beside it: a clause that completes "on condition that …"' },
      ]
    }
    if (stance === 'conditional' || condition === undefined) return []
    return [{ ...place(['condition']), expected: `no condition: the stance is ${stance}, not conditional` }]
  })
}
