import { type ReactNode, useState } from 'react'
import { isWeak } from '#domain/basis'
import type { Hop, Relation } from '#domain/relation'
import { sayCount } from '#domain/words/plurals'
import { relationSentence } from '#domain/words/relations'
import { LineSample } from '../../canvas/paint/table/sample.tsx'
import { ClaimSources } from '../../claims/sources.tsx'
import { lineId, type Ways as WaysBetween } from './drawn.ts'
import { inTime } from './in-time.ts'
import { OtherWays } from './other-ways.tsx'
import styles from './table.module.css'

/** A relation as a line and a sentence, with its sources. `beside`: those it stands among. */
export function RelationRow({ relation, beside }: { relation: Relation; beside: readonly Relation[] }) {
  const { kind, status, citations } = relation
  return (
    <li className={styles.relation} data-weak={isWeak(relation) || undefined}>
      <LineSample kind={kind} {...(status && { status })} weak={isWeak(relation)} />
      <div>
        <p>
          {relationSentence(
            relation,
            beside.flatMap(({ from, to }) => [from, to]),
          )}
        </p>
        <small>
          <ClaimSources citations={citations} room={1} />
        </small>
      </div>
    </li>
  )
}

/** Relations in words, one after another. `counted`: nothing over them has said how many. */
export function Relations({ relations, counted }: { relations: readonly Relation[]; counted: boolean }) {
  return (
    <>
      {counted && <h2>{sayCount(relations.length, 'line')}</h2>}
      <ul className={styles.relations} id="table-lines" tabIndex={-1} aria-label="Relations">
        {relations.map((relation) => (
          <RelationRow key={lineId(relation)} relation={relation} beside={relations} />
        ))}
      </ul>
    </>
  )
}

/** Every line that is drawn, in words, once somebody wants to read them. */
export function Lines({ relations }: { relations: readonly Relation[] }) {
  const [open, setOpen] = useState(false)
  return (
    <details className={styles.lines} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary id="table-lines">
        {relations.length === 1 ? 'This line as a list' : `These ${relations.length} lines as a list`}
      </summary>
      {open && (
        <ul className={styles.relations}>
          {inTime(relations).map((relation) => (
            <RelationRow key={lineId(relation)} relation={relation} beside={relations} />
          ))}
        </ul>
      )}
    </details>
  )
}

type WaysProps = { paths: WaysBetween; route: number; onRoute: (route: number) => void }

/** The way that is drawn, step by step; what was called off between the two; the other ways, by whom they pass. */
export function Ways({ paths: { paths, calledOff, others }, route, onRoute }: WaysProps) {
  const shown = paths[route]
  return (
    <>
      <ol className={styles.hops} id="table-lines" tabIndex={-1} aria-label="Steps">
        {shown?.hops.map((hop, i) => (
          <Step key={lineId(hop)} hop={hop} sign={<b aria-hidden="true">{i + 1}</b>} />
        ))}
        {calledOff.map((hop) => (
          <Step key={lineId(hop)} hop={hop} after=" It is no step." sign={<b className={styles.off}>×</b>} />
        ))}
      </ol>
      {paths.length > 1 && (
        <fieldset className={styles.routes}>
          <legend>
            <span>Ways</span>
            <span>{paths.length}</span>
          </legend>
          {paths.map(({ hops }, i) => (
            <label key={hops.map(lineId).join()}>
              <input type="radio" name="route" checked={i === route} onChange={() => onRoute(i)} />
              <span>
                {sayCount(hops.length, 'step')}
                {hops.length > 1 &&
                  `, by ${hops
                    .slice(0, -1)
                    .map((hop) => hop.to.name)
                    .join(', ')}`}
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <OtherWays others={others} />
    </>
  )
}

function Step({ hop, sign, after = '' }: { hop: Hop; sign: ReactNode; after?: string }) {
  return (
    <li>
      {sign}
      <div>
        <p>
          {hop.sentence}
          {after}
        </p>
        <small>
          <ClaimSources citations={hop.citations} room={1} />
        </small>
      </div>
    </li>
  )
}
