import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { z } from 'zod'
import { CypherAnswer, type CypherRequest } from '#domain/cypher'
import { GraphSchema } from '#domain/graph-schema'
import { pageOf } from '#domain/page'
import { LibraryQuestion, type QuestionToSave, SavedQuestion } from '#domain/question'
import { sendJson } from './fetch-json.ts'
import { useAnswer } from './questions.ts'

const savedPath = '/api/questions/saved'

export const useGraphSchema = () => useAnswer('/api/schema', GraphSchema)
export const useLibrary = () => useAnswer('/api/questions', pageOf(LibraryQuestion))
export const useSavedQuestions = () => useAnswer(savedPath, pageOf(SavedQuestion))

/** Whether the server lets something be saved from here. Taken to be so until it says otherwise; it is what refuses. */
export const useMayWrite = (): boolean =>
  useAnswer('/api/health', z.looseObject({ writes: z.boolean() })).data?.writes ?? true

type Asking = Pick<CypherRequest, 'query' | 'params'> & Partial<Pick<CypherRequest, 'limit' | 'seconds'>>

/** Asks the graph itself. Without a query nothing is asked. What was asked once is not asked again by itself. */
export const useCypher = (asking: Asking | undefined) =>
  useQuery({
    queryKey: ['cypher', asking],
    queryFn: ({ signal }) => sendJson('/api/cypher', CypherAnswer, { method: 'POST', body: asking, signal }),
    enabled: asking !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 120_000,
    placeholderData: (before) => before,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })

/** Has the server say what is wrong with a query, without running it. Throws an `ApiError` with line and column. */
export const checkCypher = (asking: Pick<CypherRequest, 'query' | 'params'>, signal: AbortSignal) =>
  sendJson('/api/cypher/check', z.unknown(), { method: 'POST', body: asking, signal })

/** Something done to the questions of one's own; their list is asked for anew. */
function useDoing<Given, Done>(doIt: (given: Given) => Promise<Done>) {
  const client = useQueryClient()
  return useMutation({ mutationFn: doIt, onSettled: () => client.invalidateQueries({ queryKey: [savedPath] }) })
}

const one = (id: string) => `${savedPath}/${encodeURIComponent(id)}`

export const useSaveQuestion = () =>
  useDoing((question: QuestionToSave) => sendJson(savedPath, SavedQuestion, { method: 'POST', body: question }))

export const useRewriteQuestion = () =>
  useDoing(({ id, ...question }: QuestionToSave & { id: string }) =>
    sendJson(one(id), SavedQuestion, { method: 'PUT', body: question }),
  )

export const useDeleteQuestion = () => useDoing((id: string) => sendJson(one(id), z.unknown(), { method: 'DELETE' }))

export const useImportQuestions = () =>
  useDoing((questions: readonly unknown[]) =>
    sendJson(`${savedPath}/import`, z.unknown(), { method: 'POST', body: { items: questions } }),
  )
