import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react'
import { isWeak } from '#domain/basis'
import { sayCount } from '#domain/words/plurals'
import { ErrorState } from '../../api/error-state.tsx'
import { useSelectedIds } from '../../api/selected-actors.ts'
import { useStanding } from '../../api/standing.ts'
import type { TableFrame } from '../../canvas/layouts/table/measures.ts'
import type { Point } from '../../canvas/scene.ts'
import { TableStage } from '../../canvas/stage/table-stage.tsx'
import { useFrame } from '../../canvas/stage/use-frame.ts'
import { toActor, toAnswer } from '../../state/places.ts'
import { changeView, useView } from '../../state/view-history.ts'
import { ViewLink } from '../../state/view-link.tsx'
import buttons from '../../ui/button.module.css'
import { Skeleton } from '../../ui/skeleton.tsx'
import { MapOrList } from '../map-or-list.tsx'
import { amongIn } from './among.ts'
import { Choosing } from './choosing.tsx'
import { actorHeadline, waysHeadline } from './chosen-headline.ts'
import { byActor, lineId, otherOf } from './drawn.ts'
import { TableFiles } from './files.tsx'
import { useTableHands } from './hands.ts'
import type { Headline } from './headline.ts'
import { useInSight } from './in-sight.ts'
import { Mat } from './mat.tsx'
import { Back, LeftOut } from './notes.tsx'
import { OfTable } from './of-table.tsx'
import { Lines, Relations, Ways } from './picked.tsx'
import { placesOf, sentencesOf } from './places.ts'
import { thinMeans } from './relation-words.ts'
import { Seatless } from './seatless.tsx'
import { useSince } from './since.ts'
import { Stances } from './stances.tsx'
import { Switches } from './switches.tsx'
import styles from './table.module.css'
import { useAnnounced, useEscape } from './use-chosen.ts'
import { type TableRecords, type TableShown, useTable } from './use-table.ts'

const nobody: ReturnType<typeof byActor> = new Map()

function Table(records: TableRecords) {
  const { sides } = records
  const { state } = useView()
  const { expanded } = state
  const select = useSelectedIds()
  const place = useRef<HTMLDivElement>(null)
  const room = useFrame(place)
  const table = useTable(records)
  const { drawn, actors, route, setRoute, drawIn, seatlessIn } = table
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
  const isMat = scene !== undefined && scene.leftOut.mat > 0
  const isDrawn = scene !== undefined && !isMat
  const linesOf = useMemo(() => byActor(isDrawn ? drawn.relations : []), [isDrawn, drawn])
  const around = useCallback(
    (actor: string) => {
      const own = linesOf.get(actor) ?? []
      return { actors: own.map((relation) => otherOf(relation, actor).id), lines: own.map(lineId) }
    },
    [linesOf],
  )
  const among = amongIn(state)
  const chosen = among.length > 0 ? among : select
  const [wanted, setWanted] = useState<{ side: string }>()
  const onList = (side: string) => setWanted({ side })
  const hands = useTableHands({ scene, table, sides, onList })
  // Many sentences: the picture does not wait for them.
  const saidOf = useDeferredValue(linesOf, nobody)
  const said = useMemo(() => sentencesOf(saidOf), [saidOf])
  const places = useMemo(
    () => placesOf({ sides, actors, scene, said, expanded, chosen }),
    [sides, actors, scene, said, expanded, chosen],
  )
  const seatless = useMemo(() => (frame ? seatlessIn(frame) : []), [frame, seatlessIn])
  const headline = headlineIn(table, chosen)
  useAnnounced(chosen, headline)
  const { rel, status, focus } = state
  const since = useSince(drawn.view, records.asOf, JSON.stringify([rel, status, focus, chosen, route]))
  const sheet = useRef<HTMLDivElement>(null)
  useInSight(scene ? chosen : [], sheet)
  useEscape(chosen, hands.onLeave)
  const seatedSides = sides.filter(({ kind }) => kind !== 'reporting')
  const isWay = among.length === 0 && chosen.length > 1
  return (
    <div className={styles.table} data-chosen={chosen.length > 0 || undefined}>
      <header className={styles.said}>
        <MapOrList />
        <p className={styles.crumb}>
          {sayCount(actors.length, 'actor')} · {sayCount(seatedSides.length, 'side')}
          {seatedSides.length < sides.length && ' and the reporting'}
        </p>
        <h1>{headline.title}</h1>
        <p className={styles.finding}>
          <strong>{headline.finding}</strong> <span>{headline.rest}</span> <Further chosen={chosen} table={table} />
        </p>
      </header>
      {isMat && frame && <Mat drawn={drawn} draws={(view) => drawIn(frame, view).leftOut.mat === 0} />}
      <div ref={place} className={styles.place}>
        {scene ? (
          <TableStage scene={scene} places={places} around={around} moved={moved} since={since} {...hands} />
        ) : (
          <Skeleton height={30} />
        )}
        <Back />
      </div>
      <div className={styles.notes}>
        {since?.said && <p className={styles.since}>{since.said}</p>}
        {scene && <LeftOut scene={scene} />}
      </div>
      <aside className={styles.aside} aria-label="What is drawn">
        {chosen.length > 0 && (
          <div ref={sheet} className={styles.sheet}>
            <div className={styles.sheetHead}>
              <p>
                <strong>{headline.title}</strong> {headline.finding} <Further chosen={chosen} table={table} />
              </p>
              <button
                type="button"
                className={buttons.quiet}
                aria-label="Select nothing"
                onClick={() => changeView({ select: [], among: [] })}
              >
                <svg viewBox="0 0 20 20" aria-hidden="true">
                  <path d="M5 5l10 10M15 5L5 15" />
                </svg>
              </button>
            </div>
            {isWay && drawn.paths ? (
              <Ways paths={drawn.paths} route={route} onRoute={setRoute} />
            ) : (
              <Relations relations={drawn.relations} counted={among.length > 0} />
            )}
          </div>
        )}
        <div className={styles.rest}>
          {sides.map(({ id, name }) => {
            const behind = expanded.includes(id) ? seatless.filter(({ side }) => side === id) : []
            if (behind.length === 0) return null
            return <Seatless key={id} side={name} actors={behind} wanted={wanted?.side === id ? wanted : undefined} />
          })}
          {chosen.length === 0 && table.standing && <Stances standing={table.standing} />}
          <Switches all={drawn.all} />
          {drawn.relations.some(isWeak) && <p className={styles.crumb}>{thinMeans}.</p>}
          <Choosing />
          {chosen.length === 0 && drawn.relations.length > 0 && <Lines relations={drawn.relations} />}
          <TableFiles table={table} records={records} />
        </div>
      </aside>
    </div>
  )
}

/** What the Table shows: of who is chosen, of what lies on it, else of what is drawn. */
function headlineIn({ headline, drawn, nameOf, standing, route }: TableShown, chosen: readonly string[]): Headline {
  const [one, other] = chosen.map((id) => ({ id, name: nameOf.get(id) ?? id }))
  if (one && other && drawn.paths) return waysHeadline([one.name, other.name], drawn.paths, route)
  if (one && !other) return actorHeadline(one, drawn.relations)
  if (standing && one === undefined) return { title: standing.target.name, finding: standing.parts.finding, rest: '' }
  return headline
}

/** Where it goes on from there. */
function Further({ chosen, table: { standing, nameOf } }: { chosen: readonly string[]; table: TableShown }) {
  const { focus } = useView().state
  const [one, other] = chosen
  if (one !== undefined && other === undefined)
    return <ViewLink to={toActor(one)}>All about {nameOf.get(one) ?? one}</ViewLink>
  if (one !== undefined || !standing || !focus) return null
  return <ViewLink to={toAnswer(focus)}>All who stand to it</ViewLink>
}

/** Every actor at its seat, and what joins them. */
export function TableView() {
  const { focus, asOf } = useView().state
  const { data, error, refetch, isLoading } = useStanding(focus, asOf)
  // What cannot be laid on it is not asked for again by a Table that comes and goes.
  if (error && !data)
    return (
      <div className={styles.nothing}>
        <ErrorState error={error} again={() => void refetch()} alone />
      </div>
    )
  // What lies on it says the most: nothing is shown that would give way to it.
  if (isLoading) return <Skeleton height={40} />
  return <OfTable loading={<Skeleton height={40} />}>{(records) => <Table {...records} />}</OfTable>
}
