import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { ApiError } from './api/fetch-json.ts'
import { App } from './shell/app.tsx'
import './base.css'

const outOfReach = (error: Error | null) => error instanceof ApiError && (error.status === 0 || error.status === 503)
const worthAnotherTry = (count: number, error: Error) => count < 2 && outOfReach(error)

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      retry: worthAnotherTry,
      networkMode: 'always',
      // The page is back by itself when the server is.
      refetchInterval: ({ state }) => (outOfReach(state.error) ? 5_000 : false),
    },
  },
})

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
)
