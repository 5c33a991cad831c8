import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { readSource, readText, repositoryFiles } from './source-files.ts'

const Names = z.record(z.string(), z.string()).transform((packages) => Object.keys(packages).sort())
const Package = z.object({ dependencies: Names, devDependencies: Names })
const Lock = z.object({ packages: z.record(z.string(), z.object({ integrity: z.string().optional() })) })

const listed = Package.parse(JSON.parse(readText('package.json').text))
const { packages } = Lock.parse(JSON.parse(readText('package-lock.json').text))
const Tools = z.object({ devDependencies: Names })
const ofClients = 'tests/clients/typescript/package'
const { devDependencies: generators } = Tools.parse(JSON.parse(readText(`${ofClients}.json`).text))
const everywhere = [...listed.dependencies, ...listed.devDependencies, ...generators]

const paths = repositoryFiles()

/** The packages that some files name: scripts in their imports, style sheets and pages in an address. */
function namedIn(files: RegExp): string[] {
  const here = paths.filter((path) => files.test(path))
  const imported = here.filter((path) => /\.tsx?$/.test(path)).flatMap((path) => readSource(path).packages)
  const linked = here
    .filter((path) => /\.(css|html)$/.test(path))
    .flatMap((path) => [...readText(path).text.matchAll(/(?:node_modules\/|url\(")(@[^/"]+\/[^/"]+)/g)])
    .map(([, name = '']) => name)
  return [...new Set([...imported, ...linked])].filter((name) => !name.startsWith('node:')).sort()
}

describe('the packages', () => {
  test('that a server needs, and no other, are what `npm ci --omit=dev` brings', () => {
    expect(namedIn(/^(server|seed|domain)\//)).toStrictEqual(listed.dependencies)
  })

  test('that the client, the tests and the tools import are listed by name', () => {
    expect(namedIn(/^((client|tests|bench)\/|[^/]+\.ts$)/).filter((name) => !everywhere.includes(name))).toStrictEqual(
      [],
    )
  })

  test('that the client draws with are read by the build alone', () => {
    const client = namedIn(/^client\//)
    expect(client).toEqual(expect.arrayContaining(['react', 'cytoscape', '@fontsource-variable/inter']))
    const shared = client.filter((name) => listed.dependencies.includes(name))
    expect(shared).toStrictEqual(['zod'])
  })
})

// Those of Grafeo for other machines are in no registry that this lock was made with.
test('the lock vouches for every package but native ones of Grafeo', () => {
  const unvouched = Object.entries(packages).filter(([path, { integrity }]) => path !== '' && integrity === undefined)
  expect(unvouched.map(([path]) => path).filter((path) => !path.includes('/@grafeo-db/js-'))).toStrictEqual([])
})

test('the lock of the generated clients vouches for all of its own', () => {
  const lock = readText(`${ofClients}-lock.json`).text
  const unvouched = Object.entries(Lock.parse(JSON.parse(lock)).packages).filter(([, { integrity }]) => !integrity)
  expect(unvouched.map(([path]) => path)).toStrictEqual([''])
  expect(lock).not.toContain('"resolved"')
})
