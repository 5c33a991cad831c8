import { beforeAll, describe, expect, test } from 'vitest'
import { layouts } from '#client/canvas/layouts/layouts.ts'
import { Scene } from '#client/canvas/scene.ts'
import { readText, repositoryFiles } from '../../architecture/source-files.ts'
import { datasets } from '../../as-strong.ts'
import { drawnFrom } from './drawn-from.ts'
import { aLine, aNode, aScene } from './paint/both-painters.ts'

describe.each(datasets)('of %s', (_, dataset) => {
  let drawn: Awaited<ReturnType<typeof drawnFrom>>
  beforeAll(async () => {
    drawn = await drawnFrom(dataset)
  })

  test.each(Object.keys(layouts))('the layout %s says nothing that no painter knows', (name) => {
    const scenes = drawn.filter(({ layout }) => layout === name)
    expect(scenes.length).toBeGreaterThan(1)
    for (const { of, scene } of scenes) {
      const { success, data, error } = Scene.safeParse(scene)
      if (!success) expect.fail(`${name} of ${of}: ${error.message}`)
      expect(data).toStrictEqual(scene)
    }
  })

  test.each(Object.keys(layouts))('no word in the layout %s is smaller than the page’s smallest', (name) => {
    const words = drawn
      .filter(({ layout }) => layout === name)
      .flatMap(({ of, scene: { captions, nodes, edges } }) => {
        const onLines = edges.flatMap((edge) => edge.words ?? [])
        const all = [...captions, ...nodes.flatMap(({ texts }) => texts), ...onLines]
        return all.map(({ lines, size }) => [of, lines.join(' '), size] as const)
      })
    expect(words.length).toBeGreaterThan(10)
    expect(words.filter(([, , size]) => size < 12)).toStrictEqual([])
  })
})

test('each layout is listed by its own name, and says what it needs', () => {
  expect(Object.entries(layouts).map(([key, { name, needs }]) => [key === name, needs.length > 9])).toStrictEqual(
    Object.keys(layouts).map(() => [true, true]),
  )
})

describe('a scene is refused', () => {
  const refuses = (scene: object) => expect(Scene.safeParse(scene).success).toBe(false)

  test('with a word that no painter knows, in it or in a part of it', () => {
    refuses({ ...aScene(), glow: true })
    refuses(aScene({ nodes: [{ ...aNode(), ...{ shadow: 2 } }] }))
    refuses(aScene({ edges: [{ ...aLine(), ...{ arrow: 'both' } }] }))
  })

  test('with a line to nowhere, or two things of one id', () => {
    refuses({ ...aScene({ edges: [aLine()] }), nodes: [aNode()] })
    refuses(aScene({ nodes: [aNode(), aNode()] }))
  })

  test('with a place for a sign and no sign', () => {
    refuses(aScene({ nodes: [aNode({ glyph: { x: 1, y: 1, size: 9 } })] }))
    refuses(aScene({ edges: [aLine({ sign: 'tie', badge: { x: 1, y: 1, size: 9 } })] }))
  })

  test('with a number that is none', () => refuses(aScene({ nodes: [aNode({ x: Number.NaN })] })))
})

test('a scene of everything is none of these', () => {
  expect(Scene.safeParse(aScene({ edges: [aLine()] })).success).toBe(true)
})

test('the browser takes only types of it: it parses no scene', () => {
  const code = repositoryFiles().filter((path) => /^client\/.*\.tsx?$/.test(path))
  const taken = code.flatMap((path) => readText(path).text.match(/^import [^\n]*\/scene\.ts'$/gm) ?? [])
  expect(taken.length).toBeGreaterThan(20)
  expect(taken.filter((line) => !line.startsWith('import type '))).toStrictEqual([])
})
