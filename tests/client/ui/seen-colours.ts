import { readFileSync } from 'node:fs'

type Triple = readonly [number, number, number]

/** The tokens of the page that are one colour in light and one in dark. */
export function readTokens(): Record<'light' | 'dark', ReadonlyMap<string, string>> {
  const css = readFileSync(new URL('../../../client/tokens.css', import.meta.url), 'utf8')
  const found = [...css.matchAll(/--([\w-]+):\s*light-dark\((#\w{6}), (#\w{6})\)/g)]
  const of = (side: 2 | 3) => new Map(found.map((match) => [match[1] ?? '', match[side] ?? '']))
  return { light: of(2), dark: of(3) }
}

function linear(hex: string): Triple {
  const part = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [part(1), part(3), part(5)]
}

const dot = ([a, b, c]: Triple, [x, y, z]: Triple) => a * x + b * y + c * z
const luminance = (hex: string) => dot([0.2126, 0.7152, 0.0722], linear(hex))

/** As WCAG counts it, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (lighter + 0.05) / (darker + 0.05)
}

/** Linear light as it is seen, after Machado, Oliveira and Fernandes 2009, each deficiency in full. */
const eyes = {
  everybody: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Record<string, readonly [Triple, Triple, Triple]>

type Eye = keyof typeof eyes

/** OKLab, in hundredths. */
function seen(hex: string, eye: Eye): Triple {
  const light = linear(hex)
  const clamped = (row: Triple) => Math.max(0, Math.min(1, dot(row, light)))
  const [red, green, blue] = eyes[eye]
  const rgb: Triple = [clamped(red), clamped(green), clamped(blue)]
  const lms: Triple = [
    Math.cbrt(dot([0.4122214708, 0.5363325363, 0.0514459929], rgb)),
    Math.cbrt(dot([0.2119034982, 0.6806995451, 0.1073969566], rgb)),
    Math.cbrt(dot([0.0883024619, 0.2817188376, 0.6299787005], rgb)),
  ]
  return [
    100 * dot([0.2104542553, 0.793617785, -0.0040720468], lms),
    100 * dot([1.9779984951, -2.428592205, 0.4505937099], lms),
    100 * dot([0.0259040371, 0.7827717662, -0.808675766], lms),
  ]
}

const everyEye: readonly Eye[] = ['everybody', 'deuteranopia', 'protanopia', 'tritanopia']

/** The distance of the two colours that are nearest to each other, to the eyes that tell them apart least. */
export function theLeastApart(colours: readonly string[], to: readonly Eye[] = everyEye): number {
  const distances = to.flatMap((eye) =>
    colours.flatMap((one, at) =>
      colours.slice(at + 1).map((other) => {
        const [a, b] = [seen(one, eye), seen(other, eye)]
        return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
      }),
    ),
  )
  return Math.min(...distances)
}
