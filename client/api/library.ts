import { pageOf } from '#domain/page'
import { LibraryQuestion, SavedQuestion } from '#domain/question'
import { useFetched } from './use-fetched.ts'

/** Where the questions are that users keep. */
export const savedPath = '/api/questions/saved'

export const useLibrary = () => useFetched('/api/questions', pageOf(LibraryQuestion))
export const useSavedQuestions = () => useFetched(savedPath, pageOf(SavedQuestion))
