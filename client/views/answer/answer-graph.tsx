import { Skeleton } from '../../ui/skeleton.tsx'

export function AnswerGraph() {
  return <Skeleton height={30} />
}
