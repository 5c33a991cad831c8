import type { ReactNode } from 'react'
import { knownOf } from '#domain/basis'
import type { ComparedTarget, Comparison } from '#domain/comparison'
import type { Demand, DemandMatch } from '#domain/demand'
import type { Position } from '#domain/position'
import type { Ref } from '#domain/ref'
import { noteEvidence } from '#domain/words/basis'
import { sayKnown } from '#domain/words/counts'
import { sayDate } from '#domain/words/dates'
import { evidenceOf } from '#domain/words/stance'
import { DemandChip, StanceChip } from '../../claims/chip.tsx'
import claimStyles from '../../claims/claim.module.css'
import { ClaimSources } from '../../claims/sources.tsx'
import { placeOf, toActor, toAnswer } from '../../state/places.ts'
import { ViewLink } from '../../state/view-link.tsx'

type Relation = ComparedTarget['relation']

const kindOfTarget: Partial<Record<Ref['label'], string>> = {
  Plan: 'the plan as a whole',
  Demand: 'a demand',
  Event: 'an event',
  Issue: 'an issue',
}

function Held({ position }: { position: Position | undefined }) {
  if (!position) return <span className="compare-silent">no position recorded</span>
  const { stance, condition, target, holder, summary, date, datePrecision, citations } = position
  const evidence = evidenceOf(position)
  return (
    <>
      <StanceChip
        stance={stance}
        known={evidence}
        condition={condition}
        to={toAnswer(target.id, { actor: holder.id })}
      />
      <p className="compare-words">
        {summary}{' '}
        <span className="compare-date">{[noteEvidence(evidence), sayDate(date, datePrecision)].join(', ')}</span>
      </p>
      <p className={claimStyles.sources}>
        <ClaimSources record={position.id} citations={citations} />
      </p>
    </>
  )
}

function Matches({ matches, demands }: { matches: readonly DemandMatch[]; demands: readonly Demand[] }) {
  return (
    <ul className="compare-matches">
      {matches.map(({ kind, demand, actor, point, ...known }) => (
        <li key={demand.id}>
          <DemandChip match={kind} known={knownOf(known)} to={toAnswer(point.id, { actor: actor.id })} />
          <p className="compare-words">
            {demand.name} <span className="compare-date">{noteEvidence(knownOf(known))}</span>
          </p>
          <p className={claimStyles.sources}>
            <ClaimSources record={demand.id} citations={demands.find(({ id }) => id === demand.id)?.citations ?? []} />
          </p>
        </li>
      ))}
    </ul>
  )
}

function Subject({ target }: { target: Ref }) {
  const place = placeOf(target, 'differ')
  const kind = kindOfTarget[target.label]
  return (
    <th scope="row">
      {place ? <ViewLink to={place}>{target.name}</ViewLink> : target.name}
      {kind && <span className="compare-kind">{kind}</span>}
    </th>
  )
}

type TableProps = { title: string; note?: string; subject: string; a: Ref; b: Ref; children: ReactNode }

function Table({ title, note, subject, a, b, children }: TableProps) {
  return (
    <section className="compare-section">
      <h2>{title}</h2>
      {note && <p className="compare-note">{note}</p>}
      <table>
        <thead>
          <tr>
            <th scope="col">{subject}</th>
            {[a, b].map((actor) => (
              <th key={actor.id} scope="col">
                <ViewLink to={toActor(actor.id)}>{actor.name}</ViewLink>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  )
}

function titles(a: Ref, b: Ref): readonly [Relation, string][] {
  return [
    ['differ', 'They differ'],
    ['unclear', 'Neither plainly apart nor together'],
    ['agree', 'They agree'],
    ['only-a', `Recorded of ${a.name} alone`],
    ['only-b', `Recorded of ${b.name} alone`],
  ]
}

type Props = { comparison: Comparison; demands: readonly Demand[] }

/** The sentence, then the subjects on which the two differ, agree, or of only one something is recorded; demands apart. */
export function ComparisonTables({ comparison, demands: made }: Props) {
  const { a, b, sentence, targets, byDemand } = comparison
  const demands = byDemand.length > 0 && (
    <Table
      title="By what they demand"
      note={`How a point answers a demand is no stance on it. Here it is known so: ${sayKnown(byDemand.flatMap((row) => [...row.a, ...row.b]))}.`}
      subject="Point"
      a={a}
      b={b}
    >
      {byDemand.map((row) => (
        <tr key={row.point.id}>
          <Subject target={row.point} />
          <td>
            <Matches matches={row.a} demands={made} />
          </td>
          <td>
            <Matches matches={row.b} demands={made} />
          </td>
        </tr>
      ))}
    </Table>
  )
  const tables = titles(a, b).map(([relation, title]) => {
    const rows = targets.filter((row) => row.relation === relation)
    if (rows.length === 0) return null
    return (
      <Table key={relation} title={title} subject="Subject" a={a} b={b}>
        {rows.map((row) => (
          <tr key={row.target.id}>
            <Subject target={row.target} />
            <td>
              <Held position={row.a} />
            </td>
            <td>
              <Held position={row.b} />
            </td>
          </tr>
        ))}
      </Table>
    )
  })
  return (
    <>
      <p className="compare-sentence">{sentence}</p>
      {tables.slice(0, 2)}
      {demands}
      {tables.slice(2)}
    </>
  )
}
