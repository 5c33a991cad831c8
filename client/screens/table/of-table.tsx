import type { ReactNode } from 'react'
import { Answered } from '../../api/answered.tsx'
import { useDayShown } from '../../api/day-shown.ts'
import { useNames } from '../../api/names.ts'
import { useNegotiation } from '../../api/negotiation.ts'
import { PageRecords } from '../../api/page-records.tsx'
import { useRelations } from '../../api/relations.ts'
import type { TableRecords } from './use-table.ts'

type Props = { loading: ReactNode; children: (records: TableRecords) => ReactNode }

/** Around whatever shows the Table: what it is drawn from, once that is here. */
export function OfTable({ loading, children }: Props) {
  const relations = useRelations()
  const names = useNames().data?.items
  const sides = useNegotiation().data?.sides
  const asOf = useDayShown()
  return (
    <Answered query={relations} loading={loading}>
      {(records) =>
        names && sides && asOf ? (
          <PageRecords records={records}>{children({ records, names, sides, asOf })}</PageRecords>
        ) : (
          loading
        )
      }
    </Answered>
  )
}
