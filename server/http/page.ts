import type { Page } from '#domain/page'
import { notFound } from './problem.ts'

/** One page of a list that is already in order. */
export function toPage<T>(all: readonly T[], { limit, offset }: { limit: number; offset: number }): Page<T> {
  return { items: all.slice(offset, offset + limit), total: all.length }
}

/** The one thing that was asked for by id. */
export function theOne<T>(found: readonly T[], id: string): T {
  const [one] = found
  if (one === undefined) throw notFound(id)
  return one
}
