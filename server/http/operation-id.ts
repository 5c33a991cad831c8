import type { Route } from './define-route.ts'

/** What generated clients call an operation. */
export function operationIdOf({ method, path }: Pick<Route, 'method' | 'path'>): string {
  const words = path.replace('/api/', '').split('/')
  const id = words.map((word) => (word.startsWith(':') ? 'one' : word)).join('-')
  return method === 'get' ? id : `${method}-${id}`
}
