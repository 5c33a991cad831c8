import { Fragment, type ReactNode, useEffect, useRef } from 'react'
import { type Citation, sourcesIn } from '#domain/citation'
import type { Ref } from '#domain/ref'
import { restsOnOneReport } from '#domain/words/one-report'
import { usePageActors } from '../api/page-records.tsx'
import { useView } from '../state/view-history.ts'
import { ViewLink } from '../state/view-link.tsx'
import { announce } from '../ui/live-region.tsx'
import styles from './claim.module.css'
import { leadOf } from './lead.ts'
import { ClaimQuotations } from './quotations.tsx'
import { ClaimSources } from './sources.tsx'

/** An actor's name that picks the actor out in every view at once, and lets it go again. */
export function ActorToggle({ actor, children }: { actor: Ref; children?: ReactNode }) {
  const { select } = useView().state
  const on = select.includes(actor.id)
  return (
    <ViewLink
      className={styles.actor}
      to={{ select: on ? select.filter((id) => id !== actor.id) : [...select, actor.id] }}
      aria-current={on ? 'true' : undefined}
      title={on ? `${actor.name}: selected` : `Select ${actor.name}`}
      onClick={() => announce(`${actor.name} ${on ? 'no longer selected' : 'selected'}`)}
    >
      {children ?? actor.name}
    </ViewLink>
  )
}

/** Draws a claim of a selected actor to the eye: the first one is scrolled to. */
function useSelected(actors: readonly string[]) {
  const { select } = useView().state
  const claim = useRef<HTMLLIElement>(null)
  const selected = actors.some((actor) => select.includes(actor))
  useEffect(() => {
    const first = claim.current?.closest('[data-claims]')?.querySelector('[data-selected="true"]')
    if (selected && first === claim.current) claim.current?.scrollIntoView({ block: 'nearest', behavior: 'instant' })
  }, [selected])
  return { ref: claim, 'data-selected': selected }
}

type Props = {
  /** The id of the record whose claim it is. */
  record: string
  holders: readonly Ref[]
  /** What is said, led by the holder's name where it does not begin with it. */
  summary: string
  citations: readonly Citation[]
  /** How we know, and when. */
  meta?: ReactNode
  /** On what, where that is not what the page is about. */
  about?: ReactNode
  /** Why it was coded so. */
  note?: string | undefined
  children?: ReactNode
}

/** One claim: whose it is, what it says, and every place where it stands. */
export function Claim({ record, holders, summary, citations, meta, about, note, children }: Props) {
  const actors = usePageActors()
  const [holder] = holders
  const known = holder && actors.find(({ id }) => id === holder.id)
  const led = holder && holders.length === 1 ? leadOf(summary, [holder.name, ...(known?.aliases ?? [])]) : undefined
  return (
    <li className={styles.claim} {...useSelected(holders.map(({ id }) => id))}>
      {about && <p className={styles.target}>{about}</p>}
      <p className={styles.says}>
        {led && holder ? (
          <>
            {led.article}
            <ActorToggle actor={holder}>{led.lead}</ActorToggle>
            {led.rest}
          </>
        ) : (
          <>
            {holders.map((one, place) => (
              <Fragment key={one.id}>
                {place > 0 && ', '}
                <ActorToggle actor={one} />
              </Fragment>
            ))}
            : {summary}
          </>
        )}
      </p>
      <ClaimQuotations record={record} />
      <p className={styles.meta}>
        {meta}
        <ClaimSources record={record} citations={citations} />
        {sourcesIn(citations).length === 1 && <span className={styles.alone}>{restsOnOneReport('claim')}</span>}
      </p>
      {note && <p className={styles.note}>The coder’s note: {note}</p>}
      {children}
    </li>
  )
}
