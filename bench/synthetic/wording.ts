import type { Draw } from './draw.ts'

const beginnings = 'bal dor fen gar hol kel lan mar nor ost pel rin sal tor ul var wes yar zin ber'.split(' ')
const middles = 'a e i o u an en ir or ul'.split(' ')
const ends = 'ta ren sk mer den lo vik ster ni ga'.split(' ')

/** Words of a language that there is not: two thousand of them, so that texts do not compress better than real ones. */
function aWord(draw: Draw): string {
  return `${draw.one(beginnings)}${draw.one(middles)}${draw.one(ends)}`
}

export function words(draw: Draw, count: number): string {
  return Array.from({ length: count }, () => aWord(draw)).join(' ')
}

/** A sentence of about as many words as those of the shipped negotiation have. */
export function aSentence(draw: Draw, count: number): string {
  return `${capital(words(draw, count))}.`
}

export function aTitle(draw: Draw, count: number): string {
  return capital(words(draw, count))
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}
