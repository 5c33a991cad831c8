import type { Dataset } from '#domain/dataset'
import { checks } from './checks/registry.ts'
import { type Draft, type Entry, readDraft } from './draft.ts'
import { inOrder, type Problem } from './problem.ts'

/** A dataset that is right in every respect, or all that is wrong with it. */
export type ReadDataset = { dataset: Dataset } | { problems: Problem[] }

/** Reads and checks the dataset of a folder. Nothing that is wrong hides anything else that is wrong. */
export function readDataset(folder: string): ReadDataset {
  const draft = readDraft(folder)
  const problems = [...draft.problems, ...checks.flatMap((check) => check(draft))]
  const [negotiation] = records(draft.entries.negotiation)
  if (problems.length > 0 || !negotiation) return { problems: inOrder(problems) }
  return { dataset: { ...lists(draft), negotiation } }
}

function lists({ entries }: Draft): Omit<Dataset, 'negotiation'> {
  return {
    sources: records(entries.sources),
    actors: records(entries.actors),
    issues: records(entries.issues),
    plans: records(entries.plans),
    headings: records(entries.headings),
    points: records(entries.points),
    positions: records(entries.positions),
    brokerages: records(entries.brokerages),
    demands: records(entries.demands),
    events: records(entries.events),
    pressures: records(entries.pressures),
    discrepancies: records(entries.discrepancies),
  }
}

function records<R>(entries: readonly Entry<R>[]): R[] {
  return entries.map((entry) => entry.record)
}
