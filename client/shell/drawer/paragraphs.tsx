import { Fragment, useCallback, useEffect, useMemo, useRef } from 'react'
import type { Label, Ref } from '#domain/ref'
import type { CitedRecord, SourceDetail } from '#domain/source'
import type { ViewChange } from '#domain/view-state'
import { joined } from '#domain/words/naming'
import { useBrokerages, useDiscrepancies, usePositions } from '../../api/lists.ts'
import { Quoted } from '../../claims/quotations.tsx'
import { placeOf, toActor, toAnswer, toEvidence } from '../../state/places.ts'
import { useView } from '../../state/view-history.ts'
import { ViewLink } from '../../state/view-link.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Heard } from '../../ui/heard.tsx'
import styles from './source-drawer.module.css'

/** Leads from a record to the screen that shows it: a position to the answer about its target, a reading to its question. */
function useRecordPlace(): (record: Ref) => ViewChange | undefined {
  const positions = usePositions({}).data?.items
  const brokerages = useBrokerages({}).data?.items
  const discrepancies = useDiscrepancies().data?.items
  const known = useMemo(() => {
    const places = new Map<string, ViewChange>()
    for (const { id, holder, target } of positions ?? []) places.set(id, toAnswer(target.id, { actor: holder.id }))
    for (const { id, actor, target } of brokerages ?? [])
      places.set(id, toAnswer(target.id, { actor: actor.id, ask: 'brokered' }))
    for (const { id, readings } of discrepancies ?? [])
      for (const reading of readings) places.set(reading.id, toEvidence(id))
    return places
  }, [positions, brokerages, discrepancies])
  return useCallback((record) => known.get(record.id) ?? placeOf(record), [known])
}

/** What a record that cites a source is, in a reader's words. */
const recordWord = {
  Negotiation: 'the negotiation',
  Side: 'side',
  Actor: 'actor',
  Plan: 'plan',
  PlanPoint: 'point of a plan',
  Heading: 'heading',
  Issue: 'subject',
  Position: 'position',
  Brokerage: 'broker’s act',
  Forecast: 'forecast',
  Quotation: 'quotation',
  Demand: 'demand',
  Event: 'event',
  Pressure: 'pressure',
  Source: 'source',
  Discrepancy: 'disagreement',
  Reading: 'reading in a disagreement',
  Retired: 'a record that went',
} as const satisfies Record<Label, string>

type PlaceOf = ReturnType<typeof useRecordPlace>

/** Quotations stand by themselves under the paragraph that has them, with their speaker, and not again under each claim that they bear out. */
function CitingRecord({ record, placeOf, marked }: { record: CitedRecord; placeOf: PlaceOf; marked: boolean }) {
  const { id, label, name, via, restsOn } = record
  const to = placeOf(record)
  return (
    <li className={styles.record} data-record={id} aria-current={marked ? 'true' : undefined}>
      <span className={styles.kind}>{recordWord[label]}</span>
      {label === 'Quotation' ? <Quoted quotation={id}>{name}</Quoted> : to ? <ViewLink to={to}>{name}</ViewLink> : name}
      {via.length > 0 && <span className={styles.via}> via {joined(via)}</span>}
      {restsOn > 1 && (
        <span className={styles.via} title={`One of the ${restsOn} paragraphs that it rests on`}>
          {' '}
          · 1 of {restsOn}
          <span aria-hidden="true">&nbsp;¶</span>
          <Heard> paragraphs that it rests on</Heard>
        </span>
      )}
    </li>
  )
}

const isClaim = ({ label }: CitedRecord) => label !== 'Actor'

/** Those whom the paragraph says something of, in one line: they are no claims. */
function NamedActors({ records }: { records: readonly CitedRecord[] }) {
  if (records.length === 0) return null
  return (
    <li className={styles.named}>
      <span className={styles.kind}>says who they are</span>
      {records.map(({ id, name }, place) => (
        <Fragment key={id}>
          {place > 0 && ', '}
          <ViewLink to={toActor(id)}>{name}</ViewLink>
        </Fragment>
      ))}
    </li>
  )
}

/** Every record that cites the source, under the paragraph that it cites. The one asked for is scrolled to. */
export function SourceParagraphs({ source }: { source: SourceDetail }) {
  const { paragraph: asked, claim } = useView().state
  const placeOf = useRecordPlace()
  const here = useRef<HTMLLIElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another paragraph or source is another place to scroll to
  useEffect(() => {
    const record = here.current?.querySelector('[aria-current]')
    here.current?.scrollIntoView({ block: 'start' })
    record?.scrollIntoView({ block: 'nearest' })
  }, [asked, claim, source.id])
  const cited = source.byParagraph.some(({ paragraph }) => paragraph === asked)
  return (
    <>
      {asked !== undefined && !cited && (
        <EmptyState title={`No record cites paragraph ${asked}`}>
          {source.paragraphs !== undefined && asked > source.paragraphs
            ? `The report has ${source.paragraphs} paragraphs.`
            : undefined}
        </EmptyState>
      )}
      <ol className={styles.paragraphs}>
        {source.byParagraph.map(({ paragraph, records }) => (
          <li
            key={paragraph}
            ref={paragraph === asked ? here : undefined}
            aria-current={paragraph === asked ? 'true' : undefined}
          >
            <h3>
              <Heard>Paragraph {paragraph}</Heard>
              <span aria-hidden="true">¶ {paragraph}</span>
            </h3>
            <ul>
              {records.filter(isClaim).map((record) => (
                <CitingRecord
                  key={record.id}
                  record={record}
                  placeOf={placeOf}
                  marked={paragraph === asked && record.id === claim}
                />
              ))}
              <NamedActors records={records.filter((record) => !isClaim(record))} />
            </ul>
          </li>
        ))}
      </ol>
    </>
  )
}
