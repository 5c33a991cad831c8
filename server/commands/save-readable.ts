import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SavedQuestion } from '#domain/question'
import { StoreUnavailable } from '../graph/graph-store.ts'
import { HeldQuestion, questionsFile, toQuestionsFile } from '../queries/saved-questions.ts'
import { questionsBeside } from '../questions-beside.ts'
import { type ReadableGraph, readableGraph } from './readable-graph.ts'

/** Whether all of a store was read, some of it, or nothing; and what to say about it. */
export type Rescued = { outcome: 'all' | 'some' | 'nothing'; lines: string[] }

/** Saves what can be read of the embedded store in `folder` as files in `out`, a new folder. */
export async function saveWhatIsReadable(folder: string, out: string): Promise<Rescued> {
  mkdirSync(out, { recursive: true, mode: 0o700 })
  const graph = await readableGraph(folder, join(out, 'copy'))
  const questions = allQuestions(graph, folder)
  if (graph.from === undefined && questions.all.length === 0) {
    rmSync(out, { recursive: true })
    const lines = [...failures(graph, questions.faults), `Nothing of ${folder} could be read.`]
    return { outcome: 'nothing', lines }
  }
  write(out, graph, questions.all)
  const all = graph.asItIs && questions.faults.length === 0 && questions.onlyBeside === 0
  return { outcome: all ? 'all' : 'some', lines: summary(out, graph, questions) }
}

type Questions = { all: SavedQuestion[]; onlyBeside: number; faults: string[] }

/** Those of the graph and those of the file beside it; of one that is in both, the newer. */
function allQuestions({ nodes }: ReadableGraph, folder: string): Questions {
  const faults: string[] = []
  const held = nodes
    .filter(({ labels }) => labels.includes('SavedQuestion'))
    .flatMap(({ properties }) => {
      const parsed = HeldQuestion.safeParse(properties)
      if (!parsed.success) faults.push(`a saved question (${properties.id}): ${parsed.error.issues[0]?.message}`)
      return parsed.success ? [parsed.data] : []
    })
  const byId = new Map(held.map((question) => [question.id, question]))
  for (const question of besideOf(folder, faults)) {
    const other = byId.get(question.id)
    if (!other || other.savedAt < question.savedAt) byId.set(question.id, question)
  }
  return { all: [...byId.values()], onlyBeside: byId.size - held.length, faults }
}

function besideOf(folder: string, faults: string[]): SavedQuestion[] {
  try {
    return questionsBeside(folder)
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error
    faults.push(`${questionsFile} beside the store`)
    return []
  }
}

function write(out: string, { from, nodes, relationships }: ReadableGraph, questions: readonly SavedQuestion[]): void {
  writeFileSync(join(out, questionsFile), toQuestionsFile(questions))
  if (from === undefined) return
  const lines = [...nodes, ...relationships].map((entity) => `${JSON.stringify(entity)}\n`)
  writeFileSync(join(out, 'graph.jsonl'), lines.join(''))
}

function summary(out: string, graph: ReadableGraph, { all, onlyBeside, faults }: Questions): string[] {
  const { from, nodes, relationships } = graph
  const beside = onlyBeside > 0 ? `, ${onlyBeside} of them only in the file beside the store` : ''
  return [
    ...failures(graph, faults),
    ...(from === undefined ? ['No graph could be read.'] : [`Read ${from}: into ${join(out, 'graph.jsonl')}`]),
    `  nodes            ${nodes.length}`,
    `  relationships    ${relationships.length}`,
    `Saved questions: into ${join(out, questionsFile)}`,
    `  questions        ${all.length}${beside}`,
  ]
}

function failures({ failed }: ReadableGraph, faults: readonly string[]): string[] {
  return [
    ...failed.map(({ name, why }) => `Could not read ${name}: ${why}`),
    ...faults.map((f) => `Could not read ${f}`),
  ]
}
