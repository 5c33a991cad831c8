import type { Core } from 'cytoscape'
import type { GraphElement } from '../graph-element.ts'
import type { StyleRule } from '../graph-style.ts'
import type { Palette } from '../palette.ts'
import { changesBetween, difference, type Shown, toDefinition } from './difference.ts'

/** In milliseconds: how long something takes to come or to go, and for how long it is then marked as new. */
export const fading = { takes: 280, marks: 1_500 }

/** How that looks. A mark is a shade of ink beneath, so that it takes no colour from a stance. */
export const fadeRules = ({ ink }: Palette): StyleRule[] => [
  { selector: '.coming, .going', style: { opacity: 0 } },
  { selector: '.going', style: { events: 'no', 'text-events': 'no' } },
  { selector: '.changing', style: { 'transition-duration': fading.takes } },
  {
    selector: '.ink-line.fresh, .ink-body.fresh',
    style: { 'underlay-color': ink, 'underlay-opacity': 0.16, 'underlay-padding': 5, 'underlay-shape': 'ellipse' },
  },
]

/** More than so many parts would take longer to fade than anybody looks. */
const mostFading = 500

/** A line's ends are nodes that nobody sees. */
const isSeen = ({ classes }: GraphElement) => classes !== 'nothing'

const was = (id: string) => `was ${id}`

/** What something has been, under a name of its own. */
const ghostOf = ({ joins, ...one }: GraphElement): GraphElement => ({
  ...one,
  id: was(one.id),
  classes: one.classes.replace('grabbed-by-hand', ''),
  ...(joins && { joins: { source: was(joins.source), target: was(joins.target) } }),
})

/** Draws what is wanted so that what is new fades in, what is gone fades out, and what has become another does both. */
export function openFades(cy: Core) {
  let timers: ReturnType<typeof setTimeout>[] = []
  let over = () => {}
  const marked = () => cy.elements('.fresh').removeClass('fresh')
  const settle = () => {
    for (const timer of timers) clearTimeout(timer)
    if (timers.length > 0) {
      over()
      marked()
    }
    timers = []
  }
  /** `fresh`: of what a mark is wanted, by `of`. */
  const fade = (before: Shown, wanted: Shown, fresh: ReadonlySet<string>) => {
    settle()
    const { came, gone, other } = changesBetween(before, wanted)
    if (came.length + gone.length + other.size * 2 > mostFading) return difference(cy, before, wanted)
    const [olds, news] = [before, wanted].map((all) => [...all.values()].filter(({ id }) => other.has(id)))
    const ghosts = (olds ?? []).map(ghostOf)
    const coming = [...came, ...(news ?? [])]
    cy.batch(() => {
      for (const id of other) cy.getElementById(id).remove()
      for (const one of ghosts) cy.add(toDefinition(one))
      for (const one of coming) cy.add(toDefinition(isSeen(one) ? { ...one, classes: `${one.classes} coming` } : one))
    })
    const stays = (all: Shown) => new Map([...all].filter(([id]) => before.has(id) && wanted.has(id) && !other.has(id)))
    difference(cy, stays(before), stays(wanted))
    const [comes, goes] = [coming, [...gone, ...ghosts]].map((all) =>
      all.filter(isSeen).map(({ id }) => cy.getElementById(id)),
    )
    // Only what has had a look can change it by and by.
    for (const one of comes ?? []) one.style('opacity')
    for (const one of goes ?? []) one.style('opacity')
    cy.batch(() => {
      for (const one of comes ?? [])
        one
          .toggleClass('coming', false)
          .toggleClass('changing', true)
          .toggleClass('fresh', fresh.has(String(one.data('of'))))
      for (const one of goes ?? []) one.addClass('changing going')
    })
    const arrived = () =>
      cy.batch(() => {
        for (const { id } of [...gone, ...ghosts]) cy.getElementById(id).remove()
        cy.elements('.changing').removeClass('changing')
      })
    timers = [setTimeout(arrived, fading.takes), setTimeout(marked, fading.marks)]
    over = arrived
  }
  return { settle, fade }
}
