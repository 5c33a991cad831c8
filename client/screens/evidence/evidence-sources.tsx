import type { Source } from '#domain/source'
import { ClaimDate } from '../../claims/date.tsx'
import { ViewLink } from '../../state/view-link.tsx'
import { EvidenceSection } from './evidence-section.tsx'

/** The reports, and how much rests on each. */
export function EvidenceSources({ sources }: { sources: readonly Source[] }) {
  return (
    <EvidenceSection title="The reports" note="All that this site says is from these. Their texts are not included.">
      <table className="evidence-table">
        <thead>
          <tr>
            <th scope="col">Report</th>
            <th scope="col">Date</th>
            <th scope="col" className="evidence-number">
              Paragraphs
            </th>
            <th scope="col" className="evidence-number">
              Records citing it
            </th>
          </tr>
        </thead>
        <tbody>
          {sources.map(({ id, title, author, publisher, date, datePrecision, paragraphs, claims }) => (
            <tr key={id}>
              <th scope="row">
                <ViewLink to={{ source: id, paragraph: undefined }}>{title}</ViewLink>
                <span className="evidence-by">
                  {[author, publisher].filter(Boolean).join(', ') || 'no author named'}
                </span>
              </th>
              <td className="evidence-date">
                <ClaimDate date={date} precision={datePrecision} />
              </td>
              <td className="evidence-number">{paragraphs}</td>
              <td className="evidence-number">{claims}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </EvidenceSection>
  )
}
