import type { Position } from '../position.ts'
import type { Ref } from '../ref.ts'
import { type Stance, stances } from '../stance.ts'
import { joined, listed, type Named } from './naming.ts'
import { objectsOf } from './objects-of.ts'
import { evidenceOf } from './stance.ts'
import { byVoice, type Evidence, predicate, type Verb } from './verb.ts'

const spoken: Verb = {
  one: 'has spoken for',
  many: 'have spoken for',
  base: 'have spoken for',
  ing: 'having spoken for',
}

const ways: Record<Stance, string> = {
  supports: 'for',
  conditional: 'on a condition for',
  opposes: 'against',
  mixed: 'for and against',
  undeclared: 'without taking a side on',
}

/** "has spoken for Ukraine, against the accord and 2 points": what it said for others, who hold it. Undefined where it said nothing. */
export function spokenFor(actor: Named, voiced: readonly Position[]): string | undefined {
  const clauses = byVoice(voiced, evidenceOfVoice).flatMap((said) => {
    const [first] = said
    return first
      ? [predicate(spoken, evidenceOfVoice(first), [actor], `${listed(holdersOf(said))}, ${onWhat(said, actor)}`)]
      : []
  })
  return clauses.length > 0 ? clauses.join('; ') : undefined
}

/** Who is named as a source of what it says itself has said it. */
function evidenceOfVoice(position: Position): Evidence {
  const { basis, hedged, hedge } = evidenceOf(position)
  return { basis: basis === 'named-source' ? 'spokesperson' : basis, hedged, hedge }
}

const holdersOf = (said: readonly Position[]): Ref[] => said.map(({ holder }) => holder)

function onWhat(said: readonly Position[], actor: Named): string {
  return joined(
    stances.flatMap((stance) => {
      const own = said.filter((p) => p.stance === stance)
      const things = objectsOf(
        own.map(({ target }) => target),
        actor,
      )
      return own.length > 0 ? [`${ways[stance]} ${things}`] : []
    }),
  )
}
