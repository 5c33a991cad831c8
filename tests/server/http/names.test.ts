import request from 'supertest'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { Name } from '#domain/name'
import { pageOf } from '#domain/page'
import { engines } from '../../engines.ts'
import { served } from '../served.ts'

const lists = {
  Actor: 'actors',
  Plan: 'plans',
  PlanPoint: 'points',
  Heading: 'headings',
  Issue: 'issues',
  Demand: 'demands',
  Event: 'events',
  Source: 'sources',
  Discrepancy: 'discrepancies',
}

const AnyItem = z.object({
  id: z.string(),
  name: z.string().optional(),
  title: z.string().optional(),
  question: z.string().optional(),
})

describe.each(engines)('the names of everything, on $name', (engine) => {
  const parley = served(engine)

  const asked = async <S extends z.ZodType>(path: string, schema: S) =>
    schema.parse((await request(parley.app).get(`/api/${path}`)).body)

  test('are those that the lists have, in the same order', async () => {
    const { items } = await asked('names', pageOf(Name))
    for (const [label, list] of Object.entries(lists)) {
      const own = items.filter((one) => one.label === label).map(({ id, name }) => ({ id, name }))
      const listed = (await asked(list, pageOf(AnyItem))).items
      expect(own).toStrictEqual(
        listed.map(({ id, name, title, question }) => ({ id, name: name ?? title ?? question })),
      )
    }
  })

  test('say where each is listed', async () => {
    const { items } = await asked('names', pageOf(Name))
    const of = (id: string) => items.find((one) => one.id === id)
    expect(of('withdrawal')).toStrictEqual({
      label: 'PlanPoint',
      id: 'withdrawal',
      name: 'Withdrawal from the bank',
      plan: 'accord',
      heading: 'heading-land',
      order: 1,
    })
    expect(of('northland')).toMatchObject({ label: 'Actor', side: expect.any(String) })
  })
})
