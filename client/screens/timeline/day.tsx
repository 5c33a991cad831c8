import { Fragment, type ReactNode } from 'react'
import { citedTogether } from '#domain/citation'
import type { Change } from '#domain/overview'
import { sayDate } from '#domain/words/dates'
import { named, upper } from '#domain/words/naming'
import { StanceChip } from '../../claims/chip.tsx'
import claimStyles from '../../claims/claim.module.css'
import { Glyph } from '../../claims/glyph.tsx'
import { ClaimSources } from '../../claims/sources.tsx'
import { placeOf, toAnswer } from '../../state/places.ts'
import { ViewLink } from '../../state/view-link.tsx'
import { type DayGroups, groupsOf, type Together } from './day-groups.ts'
import type { TimelineDay as Day } from './days.ts'

function Group({ word, items, children }: { word: string; items: number; children: ReactNode }) {
  if (items === 0) return null
  return (
    <div className="timeline-group">
      <h3>{word}</h3>
      <ul>{children}</ul>
    </div>
  )
}

const placeOfChange = ({ subject, target }: Change) =>
  target ? toAnswer(target.id, { actor: subject.id }) : placeOf(subject)

/** Where the reports say it: of one record, with that record marked there; of several, all together. */
function Sources({ of }: { of: readonly Change[] }) {
  const [only] = of
  const one = of.length === 1 && only ? { record: only.record } : {}
  return (
    <span className={claimStyles.sources}>
      <ClaimSources {...one} citations={citedTogether(of.flatMap(({ citations }) => citations))} />
    </span>
  )
}

function Sentence({ change }: { change: Change }) {
  const place = placeOfChange(change)
  return (
    <li className="timeline-entry">
      {change.stance && (
        <span className="timeline-sign" data-tone={change.stance}>
          <Glyph name={change.stance} />
        </span>
      )}
      <span>
        {place ? <ViewLink to={place}>{change.sentence}</ViewLink> : change.sentence}
        <Sources of={[change]} />
      </span>
    </li>
  )
}

/** What positions are on, and a chip for each actor that took one. */
function Taken({ on: { target, changes } }: { on: DayGroups['taken'][number] }) {
  return (
    <li className="timeline-taken">
      <ViewLink to={placeOf(target) ?? toAnswer(target.id)}>{target.name}</ViewLink>
      <ul>
        {changes.map(
          ({ subject, stance, known, sentence }) =>
            stance && (
              <li key={sentence}>
                <StanceChip
                  stance={stance}
                  name={subject.name}
                  says={sentence}
                  {...(known && { known })}
                  to={toAnswer(target.id, { actor: subject.id })}
                />
              </li>
            ),
        )}
      </ul>
      <Sources of={changes} />
    </li>
  )
}

/** "France, the United Kingdom and the United States negotiated …", each name a link to what it did. */
function Step({ step: { changes, does } }: { step: Together }) {
  const joint = (at: number) => (at === 0 ? '' : at === changes.length - 1 ? ' and ' : ', ')
  return (
    <li className="timeline-entry">
      <span>
        {changes.map((change, at) => {
          const name = named(change.subject)
          return (
            <Fragment key={change.record}>
              {joint(at)}
              <ViewLink to={placeOfChange(change) ?? {}}>{at === 0 ? upper(name) : name}</ViewLink>
            </Fragment>
          )
        })}{' '}
        {does}.
        <Sources of={changes} />
      </span>
    </li>
  )
}

/** One date and all that changed on it, by what it is. */
export function TimelineDay({ day: { date, precision, changes }, year }: { day: Day; year: string }) {
  const { moved, taken, plans, events, steps } = groupsOf(changes)
  const sentences = (some: readonly Change[]) =>
    some.map((change) => <Sentence key={change.sentence} change={change} />)
  return (
    <section className="timeline-day">
      <h2>{sayDate(date, precision, year)}</h2>
      <div>
        <Group word="Changed" items={moved.length}>
          {sentences(moved)}
        </Group>
        <Group word="Positions" items={taken.length}>
          {taken.map((on) => (
            <Taken key={on.target.id} on={on} />
          ))}
        </Group>
        <Group word="Plans" items={plans.length}>
          {sentences(plans)}
        </Group>
        <Group word="Events" items={events.length}>
          {sentences(events)}
        </Group>
        <Group word="Brokers" items={steps.length}>
          {steps.map((step) =>
            'changes' in step ? <Step key={step.does} step={step} /> : <Sentence key={step.record} change={step} />,
          )}
        </Group>
      </div>
    </section>
  )
}
