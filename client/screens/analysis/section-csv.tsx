import { csvOf } from '../../api/analyses.ts'
import { Heard } from '../../ui/heard.tsx'

type Props = { of: Parameters<typeof csvOf>[0]; filters: Parameters<typeof csvOf>[1]; what: string }

/** One part of a screen as a table to take away. */
export function SectionCsv({ of, filters, what }: Props) {
  return (
    <a className="section-csv" href={csvOf(of, filters)} download>
      CSV<Heard> of {what}</Heard>
    </a>
  )
}
