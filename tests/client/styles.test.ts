import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readText as read, repositoryFiles, type TextFile } from '../architecture/source-files.ts'

/** In rem, as tokens.css tells. */
const widths = ['44rem', '60rem', '75rem', '90rem']
const heights = ['36rem', '56rem']

/** In pixels. */
const leastText = 12

const client = repositoryFiles().filter((path) => path.startsWith('client/'))
const sheets = client.filter((path) => path.endsWith('.css')).map(withoutComments)
const code = client.filter((path) => /\.tsx?$/.test(path)).map(read)
const [tokens] = sheets.filter(({ path }) => path === 'client/tokens.css')

describe('the style sheets', () => {
  test('part at the listed widths and heights alone', () => {
    const queries = [...sheets, ...code].flatMap(({ path, text }) =>
      [...text.matchAll(/@media ([^{]+)\{|matchMedia\??\.?\('([^']+)'/g)].map(([, a, b]) => ({
        path,
        query: a ?? b ?? '',
      })),
    )
    expect(queries.length).toBeGreaterThan(20)
    const strays = queries.filter(({ query }) => {
      const sizes = query.match(/\([^)]*(width|height)[^)]*\)/g) ?? []
      return sizes.some((size) => {
        const [, what, value] = /^\((width|height) (?:<=|>) ([\d.]+rem)\)$/.exec(size) ?? []
        return !value || !(what === 'width' ? widths : heights).includes(value)
      })
    })
    expect(strays).toStrictEqual([])
  })

  test('take every size of type from the scale', () => {
    const raw = sheets
      .filter(({ path }) => path !== 'client/tokens.css')
      .flatMap(({ path, text }) =>
        [...text.matchAll(/(?<![-\w])(font|font-size): ([^;]+);/g)]
          .filter(([, , value = '']) => !/^(inherit|100%)$|var\(--(text|title|wall|logo)/.test(value))
          .map(([declaration]) => `${path}: ${declaration}`),
      )
    expect(raw).toStrictEqual([])
  })

  test('take every space between and within from the scale, where they are modules', () => {
    const raw = sheets
      .filter(({ path }) => path.endsWith('.module.css'))
      .flatMap(({ path, text }) =>
        [
          ...text.matchAll(/(?<![-\w])(?:(?:row-|column-)?gap|(?:margin|padding)(?:-[a-z-]+)?): [^;]*[\d.]rem[^;]*;/g),
        ].map(([declaration]) => `${path}: ${declaration}`),
      )
    expect(raw).toStrictEqual([])
  })

  test(`set nothing smaller than ${leastText} px`, () => {
    const sizes = [...(tokens?.text ?? '').matchAll(/--((?:text|title|wall|logo)[\w-]*): (?:clamp\()?([\d.]+)rem/g)]
    expect(sizes.length).toBeGreaterThan(8)
    expect(sizes.filter(([, , rem]) => Number(rem) * 16 < leastText).map(([, name]) => name)).toStrictEqual([])
  })
})

describe('the classes', () => {
  const modules = sheets.filter(({ path }) => path.endsWith('.module.css'))
  const imports = code.flatMap(({ path, text }) =>
    [...text.matchAll(/^import (\w+) from '(\.[^']+\.module\.css)'$/gm)].map(([, name = '', from = '']) => ({
      path,
      text,
      name,
      module: posix.join(posix.dirname(path), from),
    })),
  )

  test('are each of one module, but for those of the screens', () => {
    const others = sheets.filter(
      ({ path, text }) => !path.endsWith('.module.css') && !isScreen(path) && classesOf(text).length > 0,
    )
    expect(others.map(({ path }) => path)).toStrictEqual([])
  })

  test('are styled by one screen at most', () => {
    const homes = new Map<string, Set<string>>()
    for (const { path, text } of sheets.filter(({ path }) => isScreen(path)))
      for (const name of classesOf(text))
        homes.set(name, new Set([...(homes.get(name) ?? []), path.split('/')[2] ?? '']))
    const twice = [...homes].filter(([, screens]) => screens.size > 1)
    expect(twice).toStrictEqual([])
  })

  test('are there where a component asks for them', () => {
    expect(imports.length).toBeGreaterThan(100)
    const missing = imports.flatMap(({ path, text, name, module }) => {
      const defined = classesOf(modules.find((sheet) => sheet.path === module)?.text ?? '')
      return usedOf(text, name).flatMap((used) => (defined.includes(used) ? [] : `${path}: ${name}.${used}`))
    })
    expect(missing).toStrictEqual([])
  })

  test('are asked for by a component', () => {
    const idle = modules.flatMap(({ path, text }) => {
      const users = imports.filter(({ module }) => module === path)
      const used = new Set([...users.flatMap(({ text, name }) => usedOf(text, name)), ...composedOf(text)])
      // `styles[look]`: what a look can be stands in words in the same component.
      const looks = users.filter(({ text, name }) => text.includes(`${name}[`))
      const isLook = (name: string) => looks.some(({ text }) => text.includes(`'${name}'`))
      return classesOf(text).flatMap((name) => (used.has(name) || isLook(name) ? [] : `${path}: .${name}`))
    })
    expect(idle).toStrictEqual([])
  })
})

function isScreen(path: string): boolean {
  return path.startsWith('client/screens/')
}

function usedOf(text: string, name: string): string[] {
  return [...text.matchAll(new RegExp(`(?<![-\\w./])${name}\\.(\\w+)`, 'g'))].map(([, used = '']) => used)
}

function composedOf(text: string): string[] {
  return [...text.matchAll(/composes: (\w+);/g)].map(([, name = '']) => name)
}

function classesOf(text: string): string[] {
  const selectors = text.replace(/@import [^;]+;/g, '').replace(/\{[^{}]*\}/g, '{}')
  return [...new Set([...selectors.matchAll(/\.([a-zA-Z][\w-]*)/g)].map(([, name = '']) => name))]
}

function withoutComments(path: string): TextFile {
  return { path, text: read(path).text.replace(/\/\*[\s\S]*?\*\//g, '') }
}
