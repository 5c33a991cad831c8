import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { readSource, readText, repositoryFiles, type SourceFile } from './architecture/source-files.ts'

/** The client's, from the ground up: each may stand on all before it. */
const clientOrder = ['ui', 'state', 'api', 'claims', 'camps', 'canvas', 'questions', 'screens', 'shell'].map(
  (folder) => `client/${folder}/`,
)
const clientLayers = Object.fromEntries(
  clientOrder.map((layer, at) => [layer, ['domain/', ...clientOrder.slice(0, at)]]),
)

/** Each layer, and the layers that it may stand on beside itself. A file belongs to the longest that its path begins with. */
const layers: Record<string, string[]> = {
  'domain/': [],
  'server/config.ts': [],
  'server/command-line.ts': ['domain/'],
  'server/how-to-run.ts': ['server/config.ts'],
  'server/graph/': ['server/config.ts', 'server/how-to-run.ts', 'domain/'],
  'server/queries/': ['server/graph/', 'domain/'],
  'server/analysis/': ['domain/'],
  'server/http/': ['server/queries/', 'server/analysis/', 'server/graph/', 'domain/'],
  'server/': [
    'server/config.ts',
    'server/how-to-run.ts',
    'server/command-line.ts',
    'server/http/',
    'server/queries/',
    'server/analysis/',
    'server/graph/',
    'domain/',
    'seed/',
  ],
  ...clientLayers,
  'client/': ['client/shell/', 'client/api/', 'domain/'],
  'seed/': ['domain/', 'server/graph/', 'server/config.ts', 'server/command-line.ts', 'package.json'],
  'package.json': [],
}

/** They may look at everything. */
const onlookers = /^(tests|bench)\//

/** Packages that only some files may import. */
const packageHomes: { packages: string[]; home: RegExp }[] = [
  { packages: ['cytoscape'], home: /^client\/canvas\/paint\/(graph-canvas\.ts$|cytoscape\/)/ },
  {
    packages: ['neo4j-driver', '@grafeo-db/js'],
    home: /^(server\/graph\/([a-z0-9-]+-store|sandbox\/[a-z0-9]+-child)\.ts$|bench\/)/,
  },
  { packages: ['react', 'react-dom', '@base-ui/react', '@tanstack/react-query'], home: /^(client|tests)\// },
  { packages: ['papaparse'], home: /^(domain\/csv\.ts|server\/analysis\/csv-table\.ts|tests\/.*)$/ },
  { packages: ['express', 'helmet', 'compression', 'pino'], home: /^(server\/(http\/|[^/]+$)|tests\/|bench\/)/ },
  {
    packages: ['vitest', '@playwright/test', 'fast-check', 'supertest'],
    home: /^(tests\/|bench\/|[^/]+\.config\.ts$)/,
  },
]

const vagueNames = ['util', 'utils', 'helper', 'helpers', 'common', 'manager', 'data', 'info']

const machinePath = /(?<![\w.])\/(work|tmp|root|opt)\//
const registryHost =
  /registry\.npmjs\.|repo\.maven\.|repo1\.maven\.|deb\.debian\.|\bpypi\.org|\bcrates\.io|proxy\.golang\./

const Lock = z.object({
  packages: z.record(z.string(), z.object({ optionalDependencies: z.record(z.string(), z.string()).optional() })),
})

const paths = repositoryFiles()
const sources = paths.filter((path) => /\.tsx?$/.test(path)).map(readSource)
const product = sources.filter(({ path }) => /^(domain|server|client|seed)\//.test(path))
const texts = paths.filter((path) => !/\.(png|jpe?g|ico|woff2?|webp|gif)$/.test(path)).map(readText)

describe('the house', () => {
  test('has a layer for every source file', () => {
    const homeless = sources.filter(
      ({ path }) => path.includes('/') && !onlookers.test(path) && layerOf(path) === undefined,
    )
    expect(homeless.map(({ path }) => path)).toStrictEqual([])
  })

  test('draws no arrow backwards', () => {
    const backwards = sources.flatMap((file) =>
      file.files.filter((target) => !mayImport(file.path, target)).map((target) => `${file.path} -> ${target}`),
    )
    expect(backwards).toStrictEqual([])
  })

  test('lets no screen know another', () => {
    const screenOf = (path: string) => /^client\/screens\/([^/]+)\//.exec(path)?.[1]
    const sideways = sources.flatMap(({ path, files }) =>
      files
        .filter((target) => screenOf(path) && screenOf(target) && screenOf(path) !== screenOf(target))
        .map((target) => `${path} -> ${target}`),
    )
    expect(sideways).toStrictEqual([])
  })

  test('lets domain/ know zod only, and its one CSV writer papaparse', () => {
    const others = sources
      .filter(({ path }) => path.startsWith('domain/'))
      .flatMap(({ path, packages }) => packages.map((name) => `${path}: ${name}`))
    expect(others.filter((line) => !line.endsWith(': zod'))).toStrictEqual(['domain/csv.ts: papaparse'])
  })

  test.each(packageHomes)('keeps $packages in $home', ({ packages, home }) => {
    const strays = sources.filter(
      (file) => !home.test(file.path) && file.packages.some((name) => packages.includes(name)),
    )
    expect(strays.map(({ path }) => path)).toStrictEqual([])
  })

  test('never reads the folder of the designs and reports at run time', () => {
    expect(product.filter(({ text }) => text.includes('../shared/')).map(({ path }) => path)).toStrictEqual([])
  })
})

describe('the habits', () => {
  test('no default exports', () => {
    const files = sources.filter(({ path }) => !path.endsWith('.config.ts'))
    expect(places(files, ({ defaultExports }) => defaultExports)).toStrictEqual([])
  })

  test('no barrels', () => expect(places(sources, ({ barrels }) => barrels)).toStrictEqual([]))

  test('no any', () => expect(places(sources, ({ anys }) => anys)).toStrictEqual([]))

  test('no casts outside a store', () => {
    const files = sources.filter(({ path }) => !path.endsWith('-store.ts'))
    expect(places(files, ({ casts }) => casts)).toStrictEqual([])
  })

  test('no vague names', () => {
    const vague = paths.filter((path) => path.split(/[/.-]/).some((word) => vagueNames.includes(word)))
    expect(vague).toStrictEqual([])
  })

  test('no test is tried twice', () => {
    const retrying = sources.filter(
      ({ path, text }) => !path.startsWith('client/') && /\bretr(?:y|ies): (?:[1-9]|process)/.test(text),
    )
    expect(retrying.map(({ path }) => path)).toStrictEqual([])
  })

  test('small files: half of them under 60 lines, none over 350', () => {
    const lines = product.map((file) => file.lines).sort((a, b) => a - b)
    expect(lines[Math.floor(lines.length / 2)]).toBeLessThanOrEqual(60)
    expect(sources.filter((file) => file.lines > 350).map(({ path }) => path)).toStrictEqual([])
  })
})

describe('the repository', () => {
  test('names no path of a machine', () => {
    expect(texts.filter(({ text }) => machinePath.test(text)).map(({ path }) => path)).toStrictEqual([])
  })

  test('names no registry', () => {
    expect(texts.filter(({ text }) => registryHost.test(text)).map(({ path }) => path)).toStrictEqual([])
    expect(readText('package-lock.json').text).not.toContain('"resolved"')
  })

  // npm leaves out those that the registry at hand does not have, and `npm ci` then refuses the lock.
  test('locks the optional packages of every platform', () => {
    const { packages } = Lock.parse(JSON.parse(readText('package-lock.json').text))
    const optional = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
      Object.keys(optionalDependencies),
    )
    const locked = Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, ''))
    expect(optional.filter((name) => !locked.includes(name))).toStrictEqual([])
  })
})

function layerOf(path: string): string | undefined {
  const homes = Object.keys(layers).filter((layer) => path.startsWith(layer))
  return homes.sort((a, b) => b.length - a.length)[0]
}

function mayImport(importer: string, target: string): boolean {
  const layer = layerOf(importer)
  const home = layerOf(target)
  if (layer === undefined) return true
  return home !== undefined && (home === layer || (layers[layer] ?? []).includes(home))
}

function places(files: SourceFile[], lines: (file: SourceFile) => number[]): string[] {
  return files.flatMap((file) => lines(file).map((line) => `${file.path}:${line}`))
}
