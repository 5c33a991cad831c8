import { type AnswerCounts, type JointAnswer, MatchKind } from '../demand.ts'

/** How many answer how. */
export function countKinds(matches: readonly { kind: MatchKind }[]): AnswerCounts {
  const of = (kind: MatchKind) => matches.filter((match) => match.kind === kind).length
  return { meets: of('meets'), 'partly-meets': of('partly-meets'), contradicts: of('contradicts') }
}

/** An answer that is the same throughout, or the counts of one that is split. */
export type Answered = { match?: MatchKind | undefined; split?: AnswerCounts | undefined }

export const answerIn = ({ match, split }: Answered): JointAnswer | undefined => (split ? 'split' : match)

/** The ways in which something is answered at all. */
export const answeredKinds = (counts: AnswerCounts): MatchKind[] => MatchKind.options.filter((kind) => counts[kind] > 0)

/** What all of them answer alike, else `split`: never the worst or the best alone. Undefined where nothing answers. */
export function jointAnswer(counts: AnswerCounts): JointAnswer | undefined {
  const kinds = answeredKinds(counts)
  return kinds.length > 1 ? 'split' : kinds[0]
}
