import type { Express } from 'express'
import request from 'supertest'
import { beforeEach, describe, expect, test } from 'vitest'
import { mostSavedQuestions } from '#domain/question'
import { loadDataset } from '#seed/load-dataset'
import { library } from '#server/queries/library'
import { engines } from '../../engines.ts'
import { lakeAccord } from '../../lake-accord.ts'
import { served } from '../served.ts'
import { serving } from '../serving.ts'

const saved = '/api/questions/saved'
const redLines = {
  name: 'Red lines',
  cypher: 'MATCH (d:Demand {redLine: $red}) RETURN d.title AS title',
  parameters: [{ name: 'red', kind: 'text', label: 'Red', value: 'true' }],
  form: 'table',
}
const small = { name: 'One', cypher: 'RETURN 1 AS one', parameters: [], form: 'chart' }

describe.each(engines)('questions on $name', (engine) => {
  const parley = served(engine)
  let app: Express
  // Nothing but what these tests save is another than before.
  beforeEach(async () => {
    await parley.store.write('MATCH (n) WHERE n:SavedQuestion OR n.id = $ours DETACH DELETE n', {
      ours: 'question-of-honour',
    })
    app = serving(parley.store)
  })

  const save = async (question: object) => (await request(app).post(saved).send(question)).body
  const listed = async () => (await request(app).get(saved)).body
  const names = async () => (await listed()).items.map((q: { name: string }) => q.name)

  test('the library is listed in the order of its groups', async () => {
    const { body } = await request(app).get('/api/questions')
    expect(body).toStrictEqual({ items: library(), total: library().length })
  })

  test('a question is saved under an id made from its name, and listed by name', async () => {
    const { status, body } = await request(app)
      .post(saved)
      .send({ ...redLines, note: 'Ours.' })
    expect(status).toBe(201)
    expect(body).toStrictEqual({ ...redLines, note: 'Ours.', id: 'question-red-lines', savedAt: body.savedAt })
    expect(Date.now() - Date.parse(body.savedAt)).toBeLessThan(60_000)
    const other = await save({ name: 'a second', cypher: 'RETURN 2 AS two' })
    expect(await listed()).toStrictEqual({ items: [other, body], total: 2 })
  })

  test.each([
    ['Déjà vu: 2 × 3', 'question-deja-vu-2-3'],
    ['Кто против?', 'question-saved'],
    ['accord', 'question-accord'],
  ])('%s becomes the id %s', async (name, id) => {
    expect((await save({ ...small, name })).id).toBe(id)
  })

  test.each([
    ['name', 'a\u0000b', 'expected text without U+0000, which is character 2 of it'],
    ['name', 'a\u202eb', 'expected text without U+202E, which is character 2 of it'],
    ['name', 'a\nb', 'expected text in one line, without a tab'],
    ['name', ' \u200f', 'expected text that is not empty'],
    ['name', 'x'.repeat(121), 'expected text of at most 120 characters'],
    ['note', 'a\ud800', 'expected text without U+D800, which is character 2 of it'],
    ['note', 'x'.repeat(2001), 'expected text of at most 2000 characters'],
  ])('a %s that no screen or file should hold is refused', async (field, written, message) => {
    const { status, body } = await request(app)
      .post(saved)
      .send({ ...small, [field]: written })
    expect({ status, errors: body.errors }).toStrictEqual({
      status: 400,
      errors: [{ path: field, message }],
    })
    expect((await listed()).total).toBe(0)
  })

  test('a question that was saved under older rules is listed, and can be deleted', async () => {
    const id = (await save(small)).id
    await parley.store.write('MATCH (question:SavedQuestion {id: $id}) SET question.name = $name', {
      id,
      name: 'a\u202eb',
    })
    expect(await names()).toStrictEqual(['a\u202eb'])
    expect((await request(app).delete(`${saved}/${id}`)).status).toBe(200)
  })

  test('the same name again gets an id of its own', async () => {
    const ids = [(await save(small)).id, (await save(small)).id, (await save({ ...small, name: 'ONE!' })).id]
    expect(ids).toStrictEqual(['question-one', 'question-one-2', 'question-one-3'])
  })

  test('ten at once get ten ids', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => save(small)))
    expect(new Set(answers.map(({ id }) => id)).size).toBe(10)
  })

  test('a question is renamed and rewritten under its id', async () => {
    const { id } = await save({ ...redLines, note: 'Old.' })
    const { status, body } = await request(app)
      .put(`${saved}/${id}`)
      .send({ ...small, name: 'New' })
    expect(status).toBe(200)
    expect(body).toStrictEqual({ ...small, name: 'New', id, savedAt: body.savedAt })
    expect((await listed()).items).toStrictEqual([body])
  })

  test('what is deleted can be put back', async () => {
    const { id, savedAt, ...question } = await save(redLines)
    const deleted = await request(app).delete(`${saved}/${id}`)
    expect({ status: deleted.status, body: deleted.body }).toStrictEqual({
      status: 200,
      body: { ...question, id, savedAt },
    })
    expect((await listed()).total).toBe(0)
    expect((await request(app).delete(`${saved}/${id}`)).status).toBe(404)
    await request(app).put(`${saved}/${id}`).send(question)
    expect((await listed()).items.map((q: object) => ({ ...q, savedAt }))).toStrictEqual([deleted.body])
  })

  test('an exported list comes back as it was', async () => {
    await save(redLines)
    await save(small)
    const exported = await listed()
    for (const { id } of exported.items) await request(app).delete(`${saved}/${id}`)
    const { status, body } = await request(app).post(`${saved}/import`).send(exported)
    expect(status).toBe(201)
    expect(body.total).toBe(2)
    const withoutTime = ({ savedAt, ...question }: { savedAt: string }) => question
    expect((await listed()).items.map(withoutTime)).toStrictEqual(exported.items.map(withoutTime))
  })

  test('an imported question replaces the one with its id, one without is new', async () => {
    const { id } = await save(small)
    await request(app)
      .post(`${saved}/import`)
      .send([{ ...redLines, id }, small])
    expect((await listed()).items.map((q: { id: string; name: string }) => [q.id, q.name])).toStrictEqual([
      ['question-one-2', 'One'],
      ['question-one', 'Red lines'],
    ])
  })

  test('an import with a fault saves nothing, and every fault is named', async () => {
    const faulty = [small, { ...small, name: '' }, { ...small, form: 'pie' }, { ...small, colour: 'red', id: 'adler' }]
    const { status, body } = await request(app).post(`${saved}/import`).send(faulty)
    expect(status).toBe(400)
    expect(body.errors.map((e: { path: string }) => e.path).sort()).toStrictEqual([
      ...['1.name', '2.form', '3.colour', '3.id'],
    ])
    expect((await listed()).total).toBe(0)
  })

  test('an import that names an id twice is refused', async () => {
    const twice = [
      { ...small, id: 'question-one' },
      { ...redLines, id: 'question-one' },
    ]
    const { body } = await request(app).post(`${saved}/import`).send(twice)
    expect(body.errors).toStrictEqual([{ path: '1.id', message: 'expected an id that is not also of question 0' }])
  })

  test('a large file is taken', async () => {
    const large = Array.from({ length: 100 }, (_, n) => ({
      ...small,
      name: `Q ${n}`,
      cypher: `//${'x'.repeat(8_000)}`,
    }))
    expect((await request(app).post(`${saved}/import`).send(large)).status).toBe(201)
    expect((await listed()).total).toBe(100)
  })

  test('a file past all limits is told the limit', async () => {
    const { status, body } = await request(app)
      .post(`${saved}/import`)
      .send([{ ...small, note: 'x'.repeat(6_000_000) }])
    expect(status).toBe(413)
    expect(body.detail).toBe('The body is too large: expected at most 5 MB.')
  })

  test('there is a number past which none is saved, and those that are there can be rewritten', async () => {
    const all = Array.from({ length: mostSavedQuestions }, (_, n) => ({ ...small, name: `Q ${n}` }))
    await request(app).post(`${saved}/import`).send(all)
    const { status, body } = await request(app).post(saved).send(small)
    expect(status).toBe(409)
    expect(body.detail).toMatch('At most 500 questions are kept')
    expect((await request(app).put(`${saved}/question-q-7`).send(small)).status).toBe(200)
    expect((await listed()).total).toBe(mostSavedQuestions)
  })

  test.each<[string, object, string[]]>([
    ['no name', { ...small, name: ' ' }, ['name']],
    ['too long a query', { ...small, cypher: `RETURN '${'é'.repeat(4_100)}' AS e` }, ['cypher']],
    ['a form that is none', { ...small, form: 'pie' }, ['form']],
    ['an unknown field', { ...small, colour: 'red' }, ['colour']],
    [
      'a parameter without a kind',
      { ...small, parameters: [{ name: 'a', label: 'A', value: 1 }] },
      ['parameters.0.kind'],
    ],
  ])('%s is named', async (_, question, paths) => {
    const { status, body } = await request(app).post(saved).send(question)
    expect(status).toBe(400)
    expect(body.errors.map((e: { path: string }) => e.path)).toStrictEqual(paths)
  })

  test('nothing of the negotiation is written over', async () => {
    expect((await request(app).put(`${saved}/accord`).send(small)).status).toBe(404)
    await parley.store.write(`CREATE (:Demand:parley {id: 'question-of-honour', title: 'A question of honour'})`)
    expect((await request(app).put(`${saved}/question-of-honour`).send(small)).status).toBe(409)
    expect((await request(app).delete(`${saved}/question-of-honour`)).status).toBe(404)
    expect((await save({ ...small, name: 'Of honour' })).id).toBe('question-of-honour-2')
  })

  test('text that looks like Cypher stays text', async () => {
    const name = `'}) DETACH DELETE n //`
    await save({ ...small, name, cypher: 'MATCH (n) DETACH DELETE n' })
    expect(await names()).toStrictEqual([name])
    expect((await request(app).get('/api/actors')).body.total).toBe(7)
  })

  test('another page can neither save nor delete', async () => {
    const origin = 'http://elsewhere.example.org'
    const { id } = await save(small)
    const writes = [
      request(app).post(saved).set('Origin', origin).send(small),
      request(app).post(`${saved}/import`).set('Origin', origin).send([small]),
      request(app).put(`${saved}/${id}`).set('Origin', origin).send(redLines),
      request(app).delete(`${saved}/${id}`).set('Origin', origin),
    ]
    for (const write of writes) expect((await write).status).toBe(403)
    expect(await names()).toStrictEqual(['One'])
  })

  test('a dataset that is loaded anew leaves them, and they count for nothing in it', async () => {
    const before = (await request(app).get('/api/negotiation')).body
    const question = await save(redLines)
    await loadDataset(parley.store, lakeAccord)
    expect((await listed()).items).toStrictEqual([question])
    expect((await request(app).get('/api/negotiation')).body).toStrictEqual(before)
    expect((await request(app).get('/api/search?q=red%20lines')).status).toBe(200)
    for (const address of [`/api/standing/${question.id}`, `/api/actors/${question.id}`])
      expect((await request(app).get(address)).status).toBe(404)
    expect((await request(app).get(`/api/graph?focus=${question.id}`)).body.nodes.id).toStrictEqual([])
  })
})
