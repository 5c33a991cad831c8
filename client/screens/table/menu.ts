import type { Name } from '#domain/name'
import type { ViewState } from '#domain/view-state'
import type { TableThing } from '../../canvas/stage/table-things.ts'
import { toActor } from '../../state/places.ts'
import { changeView } from '../../state/view-history.ts'
import type { MenuItem, MenuOf } from '../../ui/menu-at.tsx'
import { amongIn } from './among.ts'

type Acts = {
  show: (actor: string) => void
  waysTo: (actor: string) => void
  among: (actors: readonly string[]) => void
  toggle: (actor: string) => void
  fold: (side: string) => void
  list: (side: string) => void
  pin: (actor: string) => void
  leave: () => void
}

/** What stands where a menu is asked for. */
type There = {
  state: ViewState
  actors: readonly Name[]
  nameOf: ReadonlyMap<string, string>
  sideNamed: (side: string) => string
  sideOf: string | undefined
  /** Sides with a second row. */
  folds: ReadonlySet<string>
  endsOf: (lines: readonly string[]) => string[]
  isMoved: (actor: string) => boolean
  canBeMoved: (actor: string) => boolean
}

/** What there is to do with what is on the Table. Each of it is done by a press, a key or a button as well. */
export function menuOfTable(thing: TableThing, acts: Acts, there: There): MenuOf {
  const named = (actor: string) => there.nameOf.get(actor) ?? actor
  switch (thing.kind) {
    case 'seat':
      return { title: named(thing.id), items: [...ofActor(thing.id, acts, there), ...ofSide(acts, there)] }
    case 'side':
    case 'stack': {
      const all = there.actors.flatMap(({ id, side }) => (side === thing.id ? [id] : []))
      const within = { word: 'Lines among its actors', act: () => acts.among(all), off: all.length < 2 }
      return { title: there.sideNamed(thing.id), items: [...ofSide(acts, there), within] }
    }
    case 'line': {
      const ends = there.endsOf(thing.lines)
      const claims = { word: 'Its claims', act: () => acts.among(ends), off: ends.length < 2 }
      const each = ends.map((end) => ({ word: `Relations of ${named(end)}`, act: () => acts.show(end) }))
      return { title: ends.map(named).join(', '), items: [claims, ...(ends.length === 2 ? each : [])] }
    }
    case 'ground':
      return { title: 'The Table', items: ofTable(acts, there) }
  }
}

function ofActor(actor: string, acts: Acts, { state, nameOf, isMoved, canBeMoved }: There): MenuItem[] {
  const [one] = state.select
  const among = amongIn(state)
  const isShown = one === actor && state.select.length === 1 && among.length === 0
  const from = one !== undefined && one !== actor ? one : undefined
  return [
    { word: 'Open the page', act: () => changeView(toActor(actor)) },
    { word: 'Show the relations', act: () => acts.show(actor), off: isShown },
    ...(from ? [{ word: `Ways from ${nameOf.get(from) ?? from}`, act: () => acts.waysTo(actor) }] : []),
    ...(among.length > 0 || from
      ? [
          {
            word: among.includes(actor) ? 'Lines among these: leave it out' : 'Lines among these: add it',
            key: 'M',
            act: () => acts.toggle(actor),
          },
        ]
      : []),
    ...(canBeMoved(actor)
      ? [{ word: isMoved(actor) ? 'Put it back' : 'Pin it where it is', key: 'P', act: () => acts.pin(actor) }]
      : []),
  ]
}

function ofSide(acts: Acts, { state, sideOf: side, sideNamed, folds }: There): MenuItem[] {
  if (side === undefined) return []
  const isOpen = state.expanded.includes(side)
  const word = `${isOpen ? 'Fold' : folds.has(side) ? 'Unfold' : 'List'} ${sideNamed(side)}`
  return [{ word, key: isOpen ? 'C' : 'E', act: () => (isOpen || folds.has(side) ? acts.fold(side) : acts.list(side)) }]
}

const ofTable = (acts: Acts, { state }: There): MenuItem[] => [
  { word: 'Put all back', act: () => changeView({ pins: [] }), off: state.pins.length === 0 },
  { word: 'Fold all', act: () => changeView({ expanded: [] }), off: state.expanded.length === 0 },
  { word: 'Show all of it', key: '0', act: () => changeView({ camera: undefined }), off: !state.camera },
  {
    word: 'Select nothing',
    key: 'Esc',
    act: () => acts.leave(),
    off: state.select.length === 0 && amongIn(state).length === 0,
  },
]
