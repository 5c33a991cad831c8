import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, configure, type RenderResult, render, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, inject } from 'vitest'
import type { z } from 'zod'
import { toUrl } from '#client/state/view-url.ts'
import { pageOf } from '#domain/page'
import { type ViewChange, ViewState } from '#domain/view-state'

// The page is at the server's own address, as in a browser.
Object(globalThis).happyDOM.setURL(`${inject('parley')}/`)

// How long it takes is no finding.
configure({ asyncUtilTimeout: 20_000 })

/** What has been answered stays for the tests that follow: they only read. */
export const queries = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, retry: false } } })

/** What is still under way has come: it would be cut off when the page goes. */
export const answered = () => waitFor(() => expect(queries.isFetching()).toBe(0))

/** A component on a page at this view or link, as who opens it there: with the server's own answers, and nothing to undo. */
export function shownWith(component: ReactNode, at: ViewChange | string = {}): RenderResult {
  history.replaceState(null, '', typeof at === 'string' ? at : toUrl(ViewState.parse(at)))
  act(() => void dispatchEvent(new PopStateEvent('popstate')))
  return render(<QueryClientProvider client={queries}>{component}</QueryClientProvider>)
}

/** The link in the address bar. */
export const linkNow = () => `${location.pathname}${location.search}`

/** What the server lists under this path. */
export async function listed<S extends z.ZodType>(path: string, schema: S): Promise<z.infer<S>[]> {
  const answer = await fetch(`/api/${path}?limit=5000`)
  return pageOf(schema).parse(await answer.json()).items
}

/** Room for what measures its own, since nothing is laid out here. A row of a table is 30 pixels high. Fonts never come, so that no canvas is opened. */
export function giveRoom(width: number, height: number) {
  const widthOf = () => width
  const heightOf = (element: HTMLElement) => (element.tagName === 'TR' ? 30 : height)
  const sizes = { clientWidth: widthOf, offsetWidth: widthOf, clientHeight: heightOf, offsetHeight: heightOf }
  for (const [name, of] of Object.entries(sizes))
    Object.defineProperty(HTMLElement.prototype, name, {
      configurable: true,
      get() {
        return of(this)
      },
    })
  Object.defineProperty(document, 'fonts', { configurable: true, value: { ready: new Promise(() => {}) } })
}
