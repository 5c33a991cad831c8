import { isStated } from '../basis.ts'
import type { DemandMatch } from '../demand.ts'
import { countAnswers } from './counts.ts'
import { answersOnce, kindsIn } from './demand-kinds.ts'
import { matchVerb } from './demands.ts'
import { joined } from './naming.ts'
import { byVoice, type Evidence, predicate } from './verb.ts'

/** "2 points meet it, 1 may meet it in part and 1 contradicts it" */
export function answersOf(matches: readonly DemandMatch[]): string {
  const counts = kindsIn(matches).flatMap(({ kind, own }) => {
    const form = (of: 'one' | 'many' | 'base' | 'ing') => withIt(matchVerb[kind][of])
    const verb = { one: form('one'), many: form('many'), base: form('base'), ing: form('ing') }
    return byVoice(own, asHedged).map((said) => {
      const points = new Set(said.map((m) => m.point.id)).size
      return {
        points,
        does: said[0] ? predicate(verb, asHedged(said[0]), [{ name: 'it', plural: points > 1 }], '') : '',
      }
    })
  })
  const clauses = counts.map(({ points, does }, at) => `${points}${at > 0 ? '' : nounFor(points)} ${does}`)
  return asKnown(matches, joined(clauses))
}

const nounFor = (points: number) => (points === 1 ? ' point' : ' points')

const withIt = (verb: string) => (/ in part$/.test(verb) ? verb.replace(/ in part$/, ' it in part') : `${verb} it`)

/** An answer by its hedge alone, as how it is known stands beside all of them. */
function asHedged({ hedged, hedge }: DemandMatch): Evidence {
  return { basis: 'own-words', hedged, hedge }
}

/** What is no stronger than our reading, an inference or a report says so: all of it in front, else how many answers behind. */
function asKnown(matches: readonly DemandMatch[], clause: string): string {
  const all = answersOnce(matches).map(({ basis }): Evidence => ({ basis }))
  if (all.every(({ basis }) => basis === 'our-reading')) return `by our reading ${clause}`
  return all.every(isStated) ? clause : `${clause} (${countAnswers(all)})`
}
