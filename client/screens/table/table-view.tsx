import { useCallback, useMemo, useRef } from 'react'
import { isWeak } from '#domain/basis'
import type { Name } from '#domain/name'
import type { Relation } from '#domain/relation'
import type { Side } from '#domain/side'
import { sayCount } from '#domain/words/plurals'
import { relationSentence } from '#domain/words/relations'
import { useSelectedIds } from '../../api/selected-actors.ts'
import { useStanding } from '../../api/standing.ts'
import type { TableFrame } from '../../canvas/layouts/table/measures.ts'
import type { Point } from '../../canvas/scene.ts'
import { type TablePlace, TableStage } from '../../canvas/stage/table-stage.tsx'
import { useFrame } from '../../canvas/stage/use-frame.ts'
import { useActorChoices, usePlanChoices, usePointChoices } from '../../questions/choices.ts'
import { toActor, toAnswer } from '../../state/places.ts'
import { selectedAfter } from '../../state/selection.ts'
import { changeView, useView } from '../../state/view-history.ts'
import { ViewLink } from '../../state/view-link.tsx'
import buttons from '../../ui/button.module.css'
import { Picker } from '../../ui/picker.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { MapOrList } from '../map-or-list.tsx'
import { byActor, lineId, otherOf } from './drawn.ts'
import { TableFiles } from './files.tsx'
import { OfTable } from './of-table.tsx'
import { ActorHead, RelationRow, Relations, TwoHead, Ways } from './picked.tsx'
import { thinMeans } from './relation-words.ts'
import { Switches } from './switches.tsx'
import styles from './table.module.css'
import { type TableRecords, useTable } from './use-table.ts'

function Table(records: TableRecords) {
  const { sides } = records
  const { focus, expanded } = useView().state
  const select = useSelectedIds()
  const place = useRef<HTMLDivElement>(null)
  const room = useFrame(place)
  const table = useTable(records)
  const { drawn, actors, nameOf, headline, standing, route, setRoute, drawIn } = table
  const frame = useMemo((): TableFrame | undefined => {
    if (!room) return undefined
    const form = room.width < 640 ? 'phone' : 'desk'
    return { width: room.width, height: form === 'phone' ? Math.max(560, room.height) : room.height, form }
  }, [room])
  const scene = useMemo(() => frame && drawIn(frame, drawn.view), [frame, drawIn, drawn])
  const moved = useCallback(
    (id: string, to: Point) => {
      if (!frame) throw new Error('Nothing is drawn yet')
      return drawIn(frame, { ...drawn.view, pins: new Map([...(drawn.view.pins ?? []), [id, to]]) })
    },
    [frame, drawIn, drawn],
  )
  const linesOf = useMemo(() => byActor(drawn.relations), [drawn])
  const around = useCallback(
    (actor: string) => {
      const own = linesOf.get(actor) ?? []
      return { actors: own.map((relation) => otherOf(relation, actor).id), lines: own.map(lineId) }
    },
    [linesOf],
  )
  const places = useMemo(() => placesOf(sides, actors, linesOf, expanded), [sides, actors, linesOf, expanded])
  const onSelect = (actor: string | undefined, { toggle }: { toggle: boolean }) => {
    setRoute(0)
    if (actor === undefined) return select.length > 0 && changeView({ select: [] })
    changeView({ select: selectedAfter(select, actor, { adds: toggle }) })
  }
  const onFold = (side: string) =>
    changeView({ expanded: expanded.includes(side) ? expanded.filter((one) => one !== side) : [...expanded, side] })
  const onLine = (line: string) => {
    const relation = drawn.relations.find((one) => lineId(one) === line)
    if (relation) changeView({ select: [relation.from.id, relation.to.id] })
  }
  const [one, other] = select
  const two = one !== undefined && other !== undefined ? drawn.paths : undefined
  const seatedSides = sides.filter(({ kind }) => kind !== 'reporting')
  return (
    <div className={styles.table}>
      <header className={styles.said}>
        <MapOrList />
        <p className={styles.crumb}>
          {sayCount(actors.length, 'actor')} · {sayCount(seatedSides.length, 'side')}
          {seatedSides.length < sides.length && ' and the reporting'}
        </p>
        {one !== undefined && other !== undefined && two ? (
          <TwoHead names={[nameOf.get(one) ?? one, nameOf.get(other) ?? other]} paths={two} route={route} />
        ) : one !== undefined ? (
          <ActorHead id={one} name={nameOf.get(one) ?? one} relations={drawn.relations} />
        ) : standing && focus ? (
          <>
            <h1>{standing.target.name}</h1>
            <p className={styles.finding}>
              <strong>{standing.parts.finding}</strong> <ViewLink to={toAnswer(focus)}>All who stand to it</ViewLink>
            </p>
          </>
        ) : (
          <>
            <h1>{headline.title}</h1>
            <p className={styles.finding}>
              <strong>{headline.finding}</strong> {headline.rest}
            </p>
          </>
        )}
      </header>
      <div ref={place} className={styles.place}>
        {scene ? (
          <TableStage
            scene={scene}
            places={places}
            around={around}
            moved={moved}
            onSelect={onSelect}
            onFold={onFold}
            onOpen={(actor) => changeView(toActor(actor))}
            onLine={onLine}
          />
        ) : (
          <Skeleton height={30} />
        )}
        {scene && <LeftOut {...scene.leftOut} />}
      </div>
      <aside className={styles.aside} aria-label="What is drawn">
        {two ? (
          <Ways paths={two} route={route} onRoute={setRoute} />
        ) : (
          one !== undefined && <Relations relations={drawn.relations} />
        )}
        <Switches all={drawn.all} />
        {drawn.relations.some(isWeak) && <p className={styles.crumb}>{thinMeans}.</p>}
        <Choosing />
        {select.length === 0 && drawn.relations.length > 0 && <Lines relations={drawn.relations} />}
        <TableFiles table={table} records={records} />
      </aside>
    </div>
  )
}

/** What is said of each side and seat, in the order of the list. */
function placesOf(
  sides: readonly Side[],
  actors: readonly Name[],
  linesOf: ReadonlyMap<string, readonly Relation[]>,
  unfolded: readonly string[],
): TablePlace[] {
  return [
    ...sides.map(({ id, name }) => {
      const count = sayCount(actors.filter(({ side }) => side === id).length, 'actor')
      return {
        id: `side ${id}`,
        says: `${name}, ${count}, ${unfolded.includes(id) ? 'unfolded' : 'folded'}`,
        lines: [],
      }
    }),
    ...actors.map(({ id, name }) => {
      const own = linesOf.get(id) ?? []
      const says = own.length > 0 ? `${name}, ${sayCount(own.length, 'line')}` : name
      return { id, says, lines: own.map(relationSentence) }
    }),
  ]
}

/** What is not drawn is counted. */
function LeftOut({ lines, stances, marks }: { lines: number; stances: number; marks: number }) {
  const parts = [
    ...(lines > 0 ? [`${sayCount(lines, 'line')} of folded actors`] : []),
    ...(stances > 0 ? [`${sayCount(stances, 'stance')} of folded actors`] : []),
    ...(marks > 0 ? [sayCount(marks, 'mark')] : []),
  ]
  if (parts.length === 0) return null
  return <p className={styles.leftOut}>Left out: {parts.join(', ')}</p>
}

/** A point or plan to lay on the Table, and two actors to go between. */
function Choosing() {
  const { focus } = useView().state
  const select = useSelectedIds()
  const points = usePointChoices()
  const plans = usePlanChoices()
  const actors = useActorChoices()
  const [one, other] = select
  return (
    <div className={styles.choosing}>
      <h2>On the table</h2>
      <Picker
        look="field"
        label="Point or plan"
        choices={[...plans, ...points]}
        value={focus}
        onChange={(id) => changeView({ focus: id, select: [] })}
        placeholder="A point or plan…"
      />
      {focus && (
        <button type="button" className={buttons.link} onClick={() => changeView({ focus: undefined })}>
          Clear the table
        </button>
      )}
      <h2>Travel</h2>
      <Picker
        look="field"
        label="From"
        choices={actors}
        value={one}
        onChange={(id) => changeView({ select: other && other !== id ? [id, other] : [id] })}
        placeholder="From an actor…"
      />
      <Picker
        look="field"
        label="To"
        choices={actors}
        value={other}
        onChange={(id) => changeView({ select: one && one !== id ? [one, id] : [id] })}
        placeholder="to another…"
      />
    </div>
  )
}

/** Every line that is drawn, in words. */
function Lines({ relations }: { relations: readonly Relation[] }) {
  return (
    <details className={styles.lines}>
      <summary id="table-lines">
        {relations.length === 1 ? 'This line as a list' : `These ${relations.length} lines as a list`}
      </summary>
      <ul className={styles.relations}>
        {relations.map((relation) => (
          <RelationRow key={lineId(relation)} relation={relation} />
        ))}
      </ul>
    </details>
  )
}

/** Every actor at its seat, and what joins them. */
export function TableView() {
  const { focus, asOf } = useView().state
  // What lies on it says the most: nothing is shown that would give way to it.
  if (useStanding(focus, asOf).isLoading) return <Skeleton height={40} />
  return <OfTable loading={<Skeleton height={40} />}>{(records) => <Table {...records} />}</OfTable>
}
