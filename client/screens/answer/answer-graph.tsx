import { useRecords } from '../../api/records.ts'
import { GraphPanelLater } from '../../canvas/graph-panel-later.tsx'
import { useView } from '../../state/view-history.ts'
import { Skeleton } from '../../ui/skeleton.tsx'

/** The graph of what is asked about. Drawn once the claims are, or it would be seen to move where they stand above it. */
export function AnswerGraph() {
  const { focus } = useView().state
  const target = useRecords(focus).data?.target
  if (!target)
    return (
      <div style={{ visibility: 'hidden' }}>
        <Skeleton height={30} />
      </div>
    )
  return <GraphPanelLater focus={target} height={30} />
}
