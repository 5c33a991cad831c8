import { pageOf } from '#domain/page'
import { LibraryQuestion, SavedQuestion } from '#domain/question'
import { useAnswer } from './questions.ts'

/** Where the questions are that users keep. */
export const savedPath = '/api/questions/saved'

export const useLibrary = () => useAnswer('/api/questions', pageOf(LibraryQuestion))
export const useSavedQuestions = () => useAnswer(savedPath, pageOf(SavedQuestion))
