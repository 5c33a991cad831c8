import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { EmbeddedStore } from '#server/graph/embedded-store'
import { StoreUnavailable } from '#server/graph/graph-store'
import { ensureSchema } from '#server/graph/schema'
import { forgetQuestion, keepQuestions, savedQuestions } from '#server/queries/saved-questions'
import { alignQuestions, questionsBeside } from '#server/questions-beside'

const now = new Date('2030-11-26T12:00:00Z')
const asked = { cypher: 'RETURN 1 AS one', parameters: [], form: 'table' as const }

describe('the saved questions beside an embedded store', () => {
  let folder: string
  let store: EmbeddedStore

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'parley-beside-'))
    store = new EmbeddedStore(folder)
    await ensureSchema(store)
  })

  afterEach(async () => {
    await store.close()
    rmSync(folder, { recursive: true })
  })

  const keep = (...names: string[]) =>
    keepQuestions(
      store,
      names.map((name) => ({ name, ...asked })),
      now,
    )
  const names = () => questionsBeside(folder).map(({ name }) => name)

  test('are those that the graph has, after each that is saved and each that is deleted', async () => {
    expect(names()).toStrictEqual([])
    await keep('Red lines')
    await keep('Brokers', 'Camps')
    expect(questionsBeside(folder)).toStrictEqual(await savedQuestions.ask(store, { ids: null }))
    await forgetQuestion(store, 'question-brokers')
    expect(names()).toStrictEqual(['Camps', 'Red lines'])
  })

  test('stay as they were where a transaction is taken back', async () => {
    await keep('Red lines')
    const undone = store.transaction(async (transaction) => {
      await transaction.keepBeside('questions.json', async () => '[]')
      throw new Error('undone')
    })
    await expect(undone).rejects.toThrow('undone')
    expect(names()).toStrictEqual(['Red lines'])
    expect(readdirSync(folder).filter((name) => name.startsWith('questions'))).toStrictEqual(['questions.json'])
  })

  test('come back into a graph that has lost them, dated as they were', async () => {
    await keep('Red lines', 'Brokers')
    await store.close()
    rmSync(join(folder, 'graph.grafeo'))
    store = new EmbeddedStore(folder)
    expect(await alignQuestions(store, folder)).toBe(2)
    const savedAt = now.toISOString()
    expect(await savedQuestions.ask(store, { ids: null })).toStrictEqual([
      { id: 'question-brokers', name: 'Brokers', ...asked, savedAt },
      { id: 'question-red-lines', name: 'Red lines', ...asked, savedAt },
    ])
    expect(await alignQuestions(store, folder)).toBe(0)
  })

  test('are those of a graph from before there was a file, from the next start on', async () => {
    await keep('Red lines', 'Brokers')
    rmSync(join(folder, 'questions.json'))
    expect(await alignQuestions(store, folder)).toBe(0)
    expect(names()).toStrictEqual(['Brokers', 'Red lines'])
  })

  test('come back as they are in the file where the graph has them as of before, and follow it where that is newer', async () => {
    await keep('Red lines')
    const older = readFileSync(join(folder, 'questions.json'), 'utf8')
    const edited = { id: 'question-red-lines', name: 'Red lines, anew', ...asked }
    await keepQuestions(store, [edited], new Date('2030-11-27T12:00:00Z'))
    const newer = readFileSync(join(folder, 'questions.json'), 'utf8')
    writeFileSync(join(folder, 'questions.json'), older)
    expect(await alignQuestions(store, folder)).toBe(0)
    expect(readFileSync(join(folder, 'questions.json'), 'utf8')).toBe(newer)

    await store.write('MATCH (q:SavedQuestion) SET q.savedAt = $savedAt, q.name = "Red lines"', {
      savedAt: now.toISOString(),
    })
    expect(await alignQuestions(store, folder)).toBe(1)
    expect(await savedQuestions.ask(store, { ids: null })).toStrictEqual(JSON.parse(newer))
  })

  test('are behind, and said to be, where the file cannot be replaced, and what was saved is saved', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => {})
    onTestFinished(() => told.mockRestore())
    const path = join(folder, 'questions.json')
    mkdirSync(path)
    expect(await keep('Red lines')).toHaveProperty('kept')
    expect(told.mock.calls).toStrictEqual([
      [expect.stringMatching(/questions\.json is behind the graph until the next save or start: [^\n]+\.$/)],
    ])
    expect(await savedQuestions.ask(store, { ids: null })).toHaveLength(1)
    expect(readdirSync(folder)).not.toContain('questions.json.next')

    rmSync(path, { recursive: true })
    await keep('Brokers')
    expect(names()).toStrictEqual(['Brokers', 'Red lines'])
  })

  test('are told in a plain line where they cannot be read, and stay as they are', async () => {
    const path = join(folder, 'questions.json')
    writeFileSync(path, '[{')
    await expect(alignQuestions(store, folder)).rejects.toThrow(
      new StoreUnavailable(`${path} cannot be read as saved questions: mend it, or move it away.`),
    )
    expect(readFileSync(path, 'utf8')).toBe('[{')
  })

  test('are none of a graph in memory', async () => {
    const inMemory = new EmbeddedStore()
    const before = existsSync('questions.json')
    expect(await keepQuestions(inMemory, [{ name: 'Red lines', ...asked }], now)).toHaveProperty('kept')
    expect(existsSync('questions.json')).toBe(before)
    await inMemory.close()
  })
})
