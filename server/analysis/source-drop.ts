import type { Ground } from '#domain/ground'
import type { Ref } from '#domain/ref'
import { type Finding, FindingKind, type SourceDrop } from '#domain/source-drop'
import type { Choice } from './counted/counted-positions.ts'
import { type FindingMaterial, findingsOf } from './findings.ts'
import { findingsTouchedBy } from './touched-findings.ts'

/** Every pair of actors for every source: beyond so many, camps would take minutes, and as many sentences as no answer can hold. */
export const mostPairsDropped = 1_000_000
const fromAllPairs: readonly FindingKind[] = ['camp', 'bridge']

/** The kinds that are derived anew without each of so many sources, with a caution where some that were asked for are not. */
export function derivable(
  asked: readonly FindingKind[],
  { pairs: { sharing } }: Pick<Ground, 'pairs'>,
  sources: number,
): { derived: FindingKind[]; caution: string[] } {
  const derived = asked.filter((kind) => sharing * sources <= mostPairsDropped || !fromAllPairs.includes(kind))
  const caution =
    derived.length === asked.length
      ? []
      : [
          `Who falls together and who is between is left out: there are too many to find them without each of ${sources} sources.`,
        ]
  return { derived, caution }
}

/** What becomes of each finding, or of those of some kinds, without each source in turn. */
export function sourceDrops(
  sources: readonly Ref[],
  material: FindingMaterial,
  choice: Choice,
  kinds: readonly FindingKind[] = FindingKind.options,
): { findings: Finding[]; sources: SourceDrop[] } {
  const findings = findingsOf(material, choice, kinds)
  const placeOf = new Map(findings.map(({ id }, at) => [id, at]))
  const touchedBy = findingsTouchedBy(findings, material, choice, kinds)
  return {
    findings,
    sources: sources.map((source) => {
      const { ids, remaining } = touchedBy(source.id)
      const places = [...ids].flatMap((id) => placeOf.get(id) ?? []).sort((a, b) => a - b)
      const touched = places.flatMap((at) => findings[at] ?? [])
      const { stand, ...moved } = dropped(touched, remaining)
      return { source, stand: stand + findings.length - touched.length, ...moved }
    }),
  }
}

/** How findings differ from those that remain when something is left out. */
export function dropped(all: readonly Finding[], remaining: readonly Finding[]): Omit<SourceDrop, 'source'> {
  const now = new Map(remaining.map((finding) => [finding.id, finding]))
  const known = new Set(all.map(({ id }) => id))
  const fall = all.filter(({ id }) => !now.has(id)).map(({ id }) => id)
  const change = all.flatMap(({ id, value }) => {
    const other = now.get(id)
    return other && other.value !== value ? [{ finding: id, now: other.text }] : []
  })
  const arise = remaining.filter(({ id }) => !known.has(id))
  return { stand: all.length - fall.length - change.length, fall, change, arise }
}
