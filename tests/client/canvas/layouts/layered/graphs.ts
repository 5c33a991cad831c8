import type { Network, NetworkLine, NetworkNode } from '#client/canvas/layouts/layered/material.ts'
import { LineSign, RelationForm } from '#client/canvas/scene.ts'
import type { Label } from '#domain/ref'

/** A graph of things named by their kind and a number, and of lines between them. */
export function network(things: Record<string, Label>, ...lines: [string, string][]): Network {
  return {
    nodes: Object.entries(things).map(([id, label]) => ({
      ref: { id, label, name: id },
      group: label,
      tone: 'plain',
      says: id,
    })),
    lines: lines.map(([from, to]) => ({
      ...{ from, to, sign: 'link', form: 'leads', words: 'leads to', says: `${from} leads to ${to}` },
    })),
  }
}

/** Short and long, in letters, in words without spaces, and in other scripts. */
const names = [
  'Zed',
  'The people of the lower river',
  'A joint commission on the navigation of the upper and lower river and its banks',
  'Wasserstraßenschifffahrtsverwaltungsdirektion',
  '国家安全保障会議事務局長補佐官室付特別連絡担当者第一小委員会',
  'المجلس الأعلى للأمن القومي وشؤون الأنهار والسدود',
  'Міністерство закордонних справ та річкового судноплавства',
]
const labels: Label[] = ['Actor', 'Demand', 'PlanPoint', 'Plan', 'Event', 'Position']
const tones = ['plain', 'plain', 'plain', 'opposes'] as const

/** Numbers that look like chance, and are the same each time. */
function numbers(seed: number) {
  let state = seed * 2654435761 + 1
  return (below: number) => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 3266489917) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

export type Asked = { seed: number; things: number; lines: number; kinds: number; columns?: number }

/** A graph of so many things and lines, of every form and sign, to itself and twice between the same two too. */
export function anyGraph({ seed, things, lines, kinds, columns }: Asked): Network {
  const next = numbers(seed)
  const pick = <T>(from: readonly T[], otherwise: T): T => from[next(from.length)] ?? otherwise
  const nodes = Array.from({ length: things }, (_, i): NetworkNode => {
    const label = labels[i % kinds] ?? 'Actor'
    const name = `${pick(names, 'Zed')} ${i}`
    const column = columns === undefined ? {} : { column: i % columns }
    return { ref: { id: `t${i}`, label, name }, group: label, tone: pick(tones, 'plain'), says: name, ...column }
  })
  const signs = LineSign.options.filter((sign) => sign !== 'part')
  const joined = Array.from({ length: lines }, (_, i): NetworkLine => {
    const [from, to] = [`t${next(things)}`, `t${next(things)}`]
    const form = pick(RelationForm.options, 'leads')
    const sign = i % 3 === 0 ? pick(signs, 'link') : 'link'
    const words = sign === 'tie' ? '' : form.replaceAll('-', ' ')
    return { from, to, sign, words, says: `${from} ${words} ${to}`, ...(sign === 'link' && { form }) }
  })
  return { nodes, lines: joined }
}
