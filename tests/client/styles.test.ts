import { describe, expect, test } from 'vitest'
import { readText as read, repositoryFiles, type TextFile } from '../architecture/source-files.ts'

/** In rem, as tokens.css tells. */
const widths = ['44rem', '60rem', '75rem', '90rem']
const heights = ['36rem', '56rem']

/** In pixels. */
const leastText = 12

/** Its sheets come onto the scale when they become modules. */
const later = /^client\/canvas\//

const client = repositoryFiles().filter((path) => path.startsWith('client/'))
const sheets = client.filter((path) => path.endsWith('.css')).map(withoutComments)
const code = client.filter((path) => /\.tsx?$/.test(path)).map(read)
const [tokens] = sheets.filter(({ path }) => path === 'client/tokens.css')

describe('the style sheets', () => {
  test('part at the listed widths and heights alone', () => {
    const queries = [...sheets, ...code]
      .filter(({ path }) => !later.test(path))
      .flatMap(({ path, text }) =>
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
      .filter(({ path }) => !later.test(path) && path !== 'client/tokens.css')
      .flatMap(({ path, text }) =>
        [...text.matchAll(/(?<![-\w])(font|font-size): ([^;]+);/g)]
          .filter(([, , value = '']) => !/^(inherit|100%)$|var\(--(text|title|wall|logo)/.test(value))
          .map(([declaration]) => `${path}: ${declaration}`),
      )
    expect(raw).toStrictEqual([])
  })

  test(`set nothing smaller than ${leastText} px`, () => {
    const sizes = [...(tokens?.text ?? '').matchAll(/--((?:text|title|wall|logo)[\w-]*): (?:clamp\()?([\d.]+)rem/g)]
    expect(sizes.length).toBeGreaterThan(8)
    expect(sizes.filter(([, , rem]) => Number(rem) * 16 < leastText).map(([, name]) => name)).toStrictEqual([])
  })
})

function withoutComments(path: string): TextFile {
  return { path, text: read(path).text.replace(/\/\*[\s\S]*?\*\//g, '') }
}
