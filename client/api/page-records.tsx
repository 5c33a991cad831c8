import { createContext, type ReactNode, useContext } from 'react'
import type { NamedActor } from '#domain/named-actor'
import type { Quotation } from '#domain/quotation'
import type { Records } from '#domain/records'
import type { Source } from '#domain/source'
import { useActors, useQuotations } from './lists.ts'
import { useSources } from './negotiation.ts'

type Named = Partial<Pick<Records, 'sources' | 'actors' | 'quotations'>>

const OfPage = createContext<Named>({})

/** Around whatever shows an answer that came with its sources, actors and quotations: nothing in it asks for the lists of all. */
export function PageRecords({ records, children }: { records: Named | undefined; children: ReactNode }) {
  return <OfPage value={records ?? {}}>{children}</OfPage>
}

const none: readonly never[] = []

/** The sources that the page's answer cites; where it came without, all of them. */
export function usePageSources(): readonly Source[] {
  const { sources } = useContext(OfPage)
  const all = useSources(sources === undefined).data?.items
  return sources ?? all ?? none
}

/** Those whom the page's answer names; where it came without, all actors. */
export function usePageActors(): readonly Pick<NamedActor, 'id' | 'aliases'>[] {
  const { actors } = useContext(OfPage)
  const all = useActors(actors === undefined).data?.items
  return actors ?? all ?? none
}

/** What the page's answer quotes; where it came without, all quotations. */
export function usePageQuotations(): readonly Quotation[] {
  const { quotations } = useContext(OfPage)
  const all = useQuotations(quotations === undefined).data?.items
  return quotations ?? all ?? none
}
