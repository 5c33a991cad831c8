import { Basis } from '#domain/basis'
import type { Overview } from '#domain/overview'
import { sayBasis } from '#domain/words/basis'
import { EvidenceSection } from './evidence-section.tsx'

/** How the positions on the plan are known. */
export function EvidenceBasis({ overview, plan }: { overview: Overview; plan: string }) {
  const { byBasis, positions } = overview.evidence
  const share = (count: number) => (positions === 0 ? 0 : count / positions)
  return (
    <EvidenceSection title="How it is known" note={`Positions on “${plan}” and its points.`}>
      <table className="evidence-table">
        <thead>
          <tr>
            <th scope="col">Known from</th>
            <th scope="col" className="evidence-number">
              Positions
            </th>
            <td aria-hidden="true" />
          </tr>
        </thead>
        <tbody>
          {Basis.options.map((basis) => {
            const count = byBasis[basis] ?? 0
            return (
              <tr key={basis}>
                <th scope="row">{sayBasis(basis)}</th>
                <td className="evidence-number">{count}</td>
                <td className="evidence-share" aria-hidden="true">
                  <span style={{ width: `${share(count) * 100}%` }} />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </EvidenceSection>
  )
}
