import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SavedQuestion } from '#domain/question'
import { isNoRoom } from '../graph/embedded-problem.ts'
import { StoreUnavailable } from '../graph/graph-store.ts'
import { HeldQuestion, questionsFile, toQuestionsFile } from '../queries/saved-questions.ts'
import { lostFrom, questionsBeside } from '../questions-beside.ts'
import { type ReadableGraph, readableGraph } from './readable-graph.ts'

/** Whether all of a store was read, some of it, or nothing; and what to say about it. */
export type Rescued = { outcome: 'all' | 'some' | 'nothing'; lines: string[] }

/**
 * Saves what can be read of the embedded store in `folder` as files in `out`, a new folder, which is gone again where that
 * fails.
 */
export async function saveWhatIsReadable(folder: string, out: string): Promise<Rescued> {
  mkdirSync(out, { recursive: true, mode: 0o700 })
  try {
    return await saveInto(out, folder)
  } catch (error) {
    rmSync(out, { recursive: true, force: true })
    throw error
  }
}

async function saveInto(out: string, folder: string): Promise<Rescued> {
  const beside = besideOf(folder)
  const file = join(out, questionsFile)
  // They are small, and nothing brings them back: they come before the copies of the graph, for which there may be no room.
  writeFileSync(file, toQuestionsFile(beside.questions))
  const readable = await readableGraph(folder, join(out, 'copy'))
  const questions = allQuestions(readable, beside)
  writeFileSync(file, toQuestionsFile(questions.all))
  const graph = writeGraph(out, readable)
  if (graph.from === undefined && questions.all.length === 0) {
    rmSync(out, { recursive: true })
    const last = graph.noRoom ? toRoom : `Nothing of ${folder} could be read.`
    return { outcome: 'nothing', lines: [...failures(graph, questions.faults), last] }
  }
  const all = graph.asItIs && questions.faults.length === 0 && questions.onlyBeside === 0
  return { outcome: all ? 'all' : 'some', lines: summary(out, graph, questions) }
}

const toRoom =
  'The disk has no room for a copy of the graph: make room, or choose another disk, and name a new folder with --out.'

type Questions = { all: SavedQuestion[]; onlyBeside: number; faults: string[] }

/** Those of the graph and those of the file beside it; of one that is in both, the newer. */
function allQuestions({ nodes }: ReadableGraph, beside: ReturnType<typeof besideOf>): Questions {
  const faults = [...beside.faults]
  const held = nodes
    .filter(({ labels }) => labels.includes('SavedQuestion'))
    .flatMap(({ properties }) => {
      const parsed = HeldQuestion.safeParse(properties)
      if (!parsed.success) faults.push(`a saved question (${properties.id}): ${parsed.error.issues[0]?.message}`)
      return parsed.success ? [parsed.data] : []
    })
  const byId = new Map([...held, ...lostFrom(held, beside.questions)].map((question) => [question.id, question]))
  return { all: [...byId.values()], onlyBeside: byId.size - held.length, faults }
}

function besideOf(folder: string): { questions: SavedQuestion[]; faults: string[] } {
  try {
    return { questions: questionsBeside(folder), faults: [] }
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error
    return { questions: [], faults: [`${questionsFile} beside the store`] }
  }
}

/** Writes the graph whole or not at all. Answers what of it is there then. */
function writeGraph(out: string, graph: ReadableGraph): ReadableGraph {
  const { from, nodes, relationships } = graph
  if (from === undefined) return graph
  const path = join(out, 'graph.jsonl')
  try {
    writeFileSync(path, [...nodes, ...relationships].map((entity) => `${JSON.stringify(entity)}\n`).join(''))
    return graph
  } catch (error) {
    if (!isNoRoom(error)) throw error
    rmSync(path, { force: true })
    return { ...graph, from: undefined, asItIs: false, nodes: [], relationships: [], noRoom: true }
  }
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
    ...(all.length > 0 ? ['At the foot of Ask, "Bring in questions from a file" takes that file.'] : []),
    ...(graph.noRoom ? [toRoom] : []),
  ]
}

function failures({ failed }: ReadableGraph, faults: readonly string[]): string[] {
  return [
    ...failed.map(({ name, why }) => `Could not read ${name}: ${why}`),
    ...faults.map((f) => `Could not read ${f}`),
  ]
}
