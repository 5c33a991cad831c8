import { useMutation, useQueryClient } from '@tanstack/react-query'
import { z } from 'zod'
import { type QuestionToSave, SavedQuestion } from '#domain/question'
import { sendJson } from './fetch-json.ts'
import { savedPath } from './library.ts'
import { useFetched } from './use-fetched.ts'

/** Whether the server lets something be saved from here. Taken to be so until it says otherwise; it is what refuses. */
export const useMayWrite = (): boolean =>
  useFetched('/api/health', z.looseObject({ writes: z.boolean() })).data?.writes ?? true

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
