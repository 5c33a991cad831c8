import { describe, expect, test } from 'vitest'
import { engines } from './engines.ts'

describe.each(engines)('a store of the tests on $name', ({ name, open }) => {
  test('is empty, whatever the last one held', async () => {
    const last = await open()
    await last.write('CREATE (:parley {id: $id})', { id: 'left-over' })
    await last.close()

    const store = await open()
    expect((await store.engine()).name).toBe(name)
    expect(await store.read('MATCH (n) RETURN count(n) AS nodes')).toStrictEqual([{ nodes: 0 }])
    await store.close()
  })
})
