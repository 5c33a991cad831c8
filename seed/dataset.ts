import { Dataset } from '#domain/dataset'
import { checks } from './checks/registry.ts'
import { readDraft } from './draft.ts'
import { inOrder, type Problem } from './problem.ts'

/** A dataset that is right in every respect, or all that is wrong with it. */
export type ReadDataset = { dataset: Dataset } | { problems: Problem[] }

/** Reads and checks the dataset of a folder. Nothing that is wrong hides anything else that is wrong. */
export function readDataset(folder: string): ReadDataset {
  const draft = readDraft(folder)
  const problems = [...draft.problems, ...checks.flatMap((check) => check(draft))]
  return problems.length > 0 ? { problems: inOrder(problems) } : { dataset: Dataset.parse(draft.values) }
}
