import type { ReactNode } from 'react'
import { State } from './state.tsx'

/** Says that there is nothing, why, and what to do about it. */
export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
  return <State title={title}>{children}</State>
}
