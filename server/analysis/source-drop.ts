import type { Ref } from '#domain/ref'
import type { Finding, FindingKind, SourceDrop } from '#domain/source-drop'
import type { Choice } from './counted/counted-positions.ts'
import { type FindingMaterial, findingsOf } from './findings.ts'

/** What becomes of each finding, or of those of some kinds, without each source in turn. */
export function sourceDrops(
  sources: readonly Ref[],
  material: FindingMaterial,
  choice: Choice,
  kinds?: readonly FindingKind[],
): { findings: Finding[]; sources: SourceDrop[] } {
  const asked = (finding: Finding) => kinds === undefined || kinds.includes(finding.kind)
  const findings = findingsOf(material, choice).filter(asked)
  return {
    findings,
    sources: sources.map((source) => ({
      source,
      ...dropped(findings, findingsOf(material, { ...choice, without: source.id }).filter(asked)),
    })),
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
