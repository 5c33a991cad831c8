import { Skeleton } from '../../ui/skeleton.tsx'

/** The place of a finding that is being computed. */
export function FindingStart({ title }: { title: string }) {
  return (
    <div aria-busy="true">
      <header className="analysis-head">
        <h1>{title}</h1>
      </header>
      <Skeleton height={44} />
    </div>
  )
}
