import { useLibrary, useSavedQuestions } from '../../../api/library.ts'
import { useView } from '../../../state/view-history.ts'
import { askedIn } from './asked.ts'

const none: never[] = []

/** The question that the link asks, among all that there are. `lost`: it names one that is not there. */
export function useAsked() {
  const { question, cypher, given, form } = useView().state
  const library = useLibrary()
  const kept = useSavedQuestions()
  const known = library.data?.items ?? none
  const saved = kept.data?.items ?? none
  const asked = askedIn({ question, cypher, given, form }, { library: known, saved })
  const waiting = question !== undefined && (library.isPending || kept.isPending)
  return { asked, waiting, lost: question !== undefined && !asked && !waiting, library, known, saved }
}
