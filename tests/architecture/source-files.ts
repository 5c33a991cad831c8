// biome-ignore-all lint/correctness/noComponentHookFactories: the capitalised keys are kinds of syntax, not components
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { parseSync, Visitor } from 'vite'

export type TextFile = { path: string; text: string }

export type SourceFile = TextFile & {
  lines: number
  /** Files of ours by their path from the root. */
  files: string[]
  /** Everything else that is imported, by package name. */
  packages: string[]
  /** Line numbers of what the house does without. */
  anys: number[]
  casts: number[]
  defaultExports: number[]
  barrels: number[]
}

/** Every file of the repository, also one that is not committed yet. */
export function repositoryFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  return listed.split('\n').filter((path) => path !== '' && existsSync(path))
}

export function readText(path: string): TextFile {
  return { path, text: readFileSync(path, 'utf8') }
}

export function readSource(path: string): SourceFile {
  return parseSource(readText(path))
}

export function parseSource({ path, text }: TextFile): SourceFile {
  const { program, module, errors } = parseSync(path, text)
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`)
  const lineAt = (offset: number) => text.slice(0, offset).split('\n').length
  const anys: number[] = []
  const casts: number[] = []
  new Visitor({
    TSAnyKeyword: (node) => anys.push(lineAt(node.start)),
    TSTypeAssertion: (node) => casts.push(lineAt(node.start)),
    TSAsExpression: ({ typeAnnotation, start }) => {
      if (text.slice(typeAnnotation.start, typeAnnotation.end) !== 'const') casts.push(lineAt(start))
    },
  }).visit(program)

  const exported = module.staticExports.flatMap((statement) => statement.entries)
  const requests = [
    ...module.staticImports.map((statement) => statement.moduleRequest.value),
    ...exported.flatMap(({ moduleRequest }) => (moduleRequest ? [moduleRequest.value] : [])),
    ...module.dynamicImports.map(({ moduleRequest }) => text.slice(moduleRequest.start + 1, moduleRequest.end - 1)),
  ]
  const targets = requests.map((request) => toFile(path, request))
  return {
    path,
    text,
    lines: text.split('\n').length - 1,
    files: targets.filter((target) => target !== undefined),
    packages: requests.filter((_, i) => targets[i] === undefined).map(toPackage),
    anys,
    casts,
    defaultExports: exported
      .filter(({ exportName }) => exportName.kind === 'Default')
      .map(({ start }) => lineAt(start)),
    barrels: exported.filter(({ importName }) => importName.kind.startsWith('All')).map(({ start }) => lineAt(start)),
  }
}

function toFile(importer: string, request: string): string | undefined {
  if (request.startsWith('.')) return posix.join(posix.dirname(importer), request)
  if (request.startsWith('#client/')) return request.slice(1)
  if (request.startsWith('#')) return `${request.slice(1)}.ts`
}

function toPackage(request: string): string {
  const parts = request.split('/')
  return parts.slice(0, request.startsWith('@') ? 2 : 1).join('/')
}
