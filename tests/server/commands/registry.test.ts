import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { commands } from '#server/commands/registry'

test('every command of npm run that reads or changes the graph is one of the image', () => {
  const { scripts } = z
    .object({ scripts: z.record(z.string(), z.string()) })
    .parse(JSON.parse(readFileSync('package.json', 'utf8')))
  const named = Object.entries(scripts).filter(([, script]) =>
    /^node --import tsx (seed|server\/commands)\//.test(script),
  )
  expect(Object.keys(commands)).toStrictEqual(named.map(([name]) => name))
})
