/**
 * Widths of the characters U+0020 to U+007E in hundredths of the font's size, two base-36 digits each, measured in Inter
 * (400 and 600) and Source Serif 4 (650). Scenes are laid out without a browser, so they cannot ask one.
 */
const widths = {
  sans: '0t0t1b1s1t2r1t0u11111f1v0t1a0t111s151p1q1t1o1r1l1q1r0t0v1v1v1v1g2p1x1u22211p1o23230r1m1w1l2j24251s251t1t1t231x2r1x1w1r1111111c1a0x1l1q1m1q1n121q1o0p0p1j0p2g1o1o1q1q121h0x1o1l2a1j1l1k170y171v',
  bold: '0q0x1h1t1u2t1v0x12121i1w0w1b0w121u171r1s1v1q1s1m1t1s0w0x1w1w1w1j2s211u22211p1n23230s1m1z1l2l24251t261u1u1v22212v20201u1212121d1b101m1r1n1r1o131r1q0r0r1l0r2j1q1p1r1r141j101q1n2c1l1n1l1a101a1w',
  serif:
    '0n0x191k1j2o230n14141a1k0v0z0v121k1k1k1k1k1k1k1k1k1k0v0v1k1k1k182h201w1v231s1p21291415221q2l24231t23201l1v241z2v1x1v1o1112111k1i141l1s1i1r1j121n1u0y0w1r0z2p1u1o1s1q1d1d121t1n2e1o1o1f110v111k',
} as const

export type Face = keyof typeof widths

const first = 0x20
const last = 0x7e
/** What a character outside the table takes: as wide as an "m", so that text is never wider than we think. */
const unknown = 0.9

function measured(character: string, face: Face): number {
  const code = character.normalize('NFD').codePointAt(0) ?? first
  if ('‘’·'.includes(character)) return 0.3
  if ('“”–'.includes(character)) return 0.6
  if (code < first || code > last) return unknown
  const at = (code - first) * 2
  return Number.parseInt(widths[face].slice(at, at + 2), 36) / 100
}

const known: Record<Face, Map<string, number>> = { sans: new Map(), bold: new Map(), serif: new Map() }

/** A picture measures the same few characters a million times. */
function widthOfCharacter(character: string, face: Face): number {
  const width = known[face].get(character) ?? measured(character, face)
  known[face].set(character, width)
  return width
}

/** How wide a line of text is, in pixels, at a font size in pixels. Never less than the browser makes it in our fonts. */
export function textWidth(text: string, size: number, face: Face): number {
  let width = 0
  for (const character of text) width += widthOfCharacter(character, face)
  return width * size
}
