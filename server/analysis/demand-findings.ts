import type { AnswerCounts, JointAnswer } from '#domain/demand'
import type { AnsweredDemand, DemandsOfActor } from '#domain/demands-met'
import type { Ref } from '#domain/ref'
import type { Finding } from '#domain/source-drop'
import { sayKnown, strongest } from '#domain/words/counts'
import { isOneWay, matchVerb, oneWayVerb, sayPoints, splitVerb } from '#domain/words/demands'
import { called, listed, named, possessive, sentence } from '#domain/words/naming'
import { type Evidence, predicate, type Verb, voiceOf } from '#domain/words/verb'

/** What a plan does to each demand that it answers, as well as the best of its points is known to, and by whose demand. */
export function demandFindings({ actor, plan, answers }: DemandsOfActor): Finding[] {
  return answers.flatMap((answered) => {
    const { demand, answer, split, points } = answered
    if (answer === 'not-addressed') return []
    const isMixed = new Set(points.map(voiceOf)).size > 1
    const best = answer === 'split' && isMixed ? undefined : strongest(points, (point) => point)
    const does = sayAnswer(verbOf(answer, split), plan, whose(actor, answered), best)
    const shares = answer === 'split' ? `: ${sayPoints(split)}` : ''
    const how = isMixed ? ` (${sayKnown(points)})` : ''
    return {
      id: `demand ${actor.id} ${demand.id} ${plan.id}`,
      kind: 'demand' as const,
      text: sentence(`${called(plan)} ${does}${shares}${how}`),
      value: `${does}${shares}${how}`,
      subjects: [actor, demand, plan],
    }
  })
}

function verbOf(answer: JointAnswer, split: AnswerCounts): Verb {
  if (answer !== 'split') return matchVerb[answer]
  return isOneWay(split) ? oneWayVerb : splitVerb
}

/** What is read by us alone is said plainly, and by whose reading behind it; so is a split that is known in several ways. */
function sayAnswer(verb: Verb, plan: Ref, what: string, known: Evidence = { basis: 'own-words' }): string {
  if (known.basis !== 'our-reading' || known.hedged) return predicate(verb, known, [plan], what)
  return `${predicate(verb, { basis: 'own-words' }, [plan], what)}, by our reading`
}

/** Whose demand it is: of a party by others, theirs. */
function whose(actor: Ref, { demand, by }: AnsweredDemand): string {
  if (by === undefined) return `${possessive(actor)} demand “${demand.name}”`
  return `the demand “${demand.name}” of ${listed(by)}, counted for ${named(actor)}`
}
