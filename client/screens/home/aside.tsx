import type { ReactNode } from 'react'
import type { Overview } from '#domain/overview'
import type { PlanRecords } from '#domain/plan-records'
import { sayDate } from '#domain/words/dates'
import { sayCount } from '#domain/words/plurals'
import { explainPointState, sayPointState } from '#domain/words/point-state'
import { countVoices, saySides } from '#domain/words/sides'
import { toAnalysis, toAnswer, toEvidence, toTimeline } from '../../state/places.ts'
import { ViewLink } from '../../state/view-link.tsx'
import asides from '../../ui/aside.module.css'
import { Heard } from '../../ui/heard.tsx'
import { EvidenceState } from './evidence-state.tsx'
import { PlanRelations } from './plan-relations.tsx'

/** A heading with rows: a short word or number, and what it belongs to. */
function Section({ title, children, more }: { title: string; children: ReactNode; more?: ReactNode }) {
  return (
    <section className={asides.section}>
      <h2>{title}</h2>
      {children}
      {more && <p className={asides.more}>{more}</p>}
    </section>
  )
}

function Rows({ rows }: { rows: readonly { key: string; first: ReactNode; second: ReactNode }[] }) {
  return (
    <ul className={asides.rows}>
      {rows.map(({ key, first, second }) => (
        <li key={key}>
          <span className={asides.first}>{first}</span>
          <span>{second}</span>
        </li>
      ))}
    </ul>
  )
}

function WhatChanged({ changes, year }: { changes: Overview['changes']; year: string }) {
  const rows = changes.slice(0, 6).map(({ date, datePrecision, sentence, subject, target }) => ({
    key: `${date} ${sentence}`,
    first: sayDate(date, datePrecision, year),
    second: (
      <ViewLink to={target ? toAnswer(target.id, { actor: subject.id }) : toAnswer(subject.id)}>{sentence}</ViewLink>
    ),
  }))
  return (
    <Section title="What changed" more={<ViewLink to={toTimeline()}>All changes, day by day</ViewLink>}>
      <Rows rows={rows} />
    </Section>
  )
}

function MostContested({ contested, plan }: { contested: Overview['contested']; plan: { id: string } }) {
  if (contested.length === 0) return null
  const rows = contested.slice(0, 5).map(({ point, state, ...sides }) => ({
    key: point.id,
    first: (
      <span title={`for it ${saySides(sides.for)}; against it ${saySides(sides.against)}`}>
        {countVoices(sides.for)} : {countVoices(sides.against)}
        <Heard> for and against:</Heard>
      </span>
    ),
    second: (
      <>
        <ViewLink to={toAnswer(point.id)}>{point.name}</ViewLink>{' '}
        <span className={asides.state} title={explainPointState(state)}>
          {state.inferred ? <i>{sayPointState(state)}</i> : sayPointState(state)}
        </span>
      </>
    ),
  }))
  return (
    <Section
      title="Most contested"
      more={
        <>
          Sides for it and against it, by word or by demand, with whoever speaks for none.{' '}
          <ViewLink to={toAnalysis('contested', { plan: plan.id })}>Ranked by word alone</ViewLink>
        </>
      }
    >
      <Rows rows={rows} />
    </Section>
  )
}

function WhereReportsDisagree({ disagreements }: { disagreements: Overview['disagreements'] }) {
  if (disagreements.length === 0) return null
  const rows = disagreements.slice(0, 5).map(({ id, question, sources }) => ({
    key: id,
    first: sayCount(sources, 'report'),
    second: <ViewLink to={toEvidence(id)}>{question}</ViewLink>,
  }))
  const rest = disagreements.length - rows.length
  return (
    <Section
      title="Where reports disagree"
      more={rest > 0 && <ViewLink to={toEvidence()}>{sayCount(rest, 'more question')}</ViewLink>}
    >
      <Rows rows={rows} />
    </Section>
  )
}

type Props = { overview: Overview; plan: PlanRecords['plan']; plans: readonly { id: string }[]; year: string }

/** Beside the butterfly: what changed, what is contested, where reports disagree, how good the evidence is. */
export function HomeAside({ overview, plan, plans, year }: Props) {
  return (
    <>
      <WhatChanged changes={overview.changes} year={year} />
      <MostContested contested={overview.contested} plan={plan} />
      <WhereReportsDisagree disagreements={overview.disagreements} />
      <Section
        title="How good is the evidence?"
        more={<ViewLink to={toAnalysis('sources', { plan: plan.id })}>What falls without one report</ViewLink>}
      >
        <EvidenceState evidence={overview.evidence} />
      </Section>
      <PlanRelations plan={plan} plans={plans} />
    </>
  )
}
