import type { DemandsOfActor } from '#domain/demands-met'
import { sayKnown } from '#domain/words/counts'
import { matchVerb } from '#domain/words/demands'
import { joined } from '#domain/words/naming'
import { sayCount } from '#domain/words/plurals'
import { predicate } from '#domain/words/verb'
import { Glyph } from '../../../claims/glyph.tsx'
import { matchMark } from '../../../claims/marks.ts'
import { toActor, toAnswer } from '../../../state/places.ts'
import { ViewLink } from '../../../state/view-link.tsx'
import { useOpened } from '../opened.ts'
import { answers, answerWord, countOf, oneWayOf, sayAnswer, splitOf } from './words.ts'

type Answer = DemandsOfActor['answers'][number]

const toneOf = (answer: Answer['answer']) => (answer === 'not-addressed' ? 'undeclared' : matchMark[answer].tone)

function Sign({ answer }: Pick<Answer, 'answer'>) {
  return <Glyph name={answer === 'not-addressed' ? 'undeclared' : answer} />
}

/** A demand's answer, small: dashed where no source states it. */
export function Square({ answer, stated, title }: Pick<Answer, 'answer' | 'stated'> & { title?: string }) {
  return (
    <span
      className="demand-square"
      data-tone={toneOf(answer)}
      data-answer={answer}
      data-stated={stated}
      title={title}
      aria-hidden="true"
    >
      <Sign answer={answer} />
    </span>
  )
}

/** One square for each demand: dashed where no source states the answer. */
function Squares({ row }: { row: DemandsOfActor }) {
  const sorted = answers.flatMap((kind) => row.answers.filter(({ answer }) => answer === kind))
  return (
    <span className="demand-squares" aria-hidden="true">
      {sorted.map(({ demand, answer, split, stated }) => (
        <Square
          key={demand.id}
          answer={answer}
          stated={stated}
          title={`${demand.name}: ${sayAnswer({ answer, split })}`}
        />
      ))}
    </span>
  )
}

/** Those that points answer differently: one way, or both. */
function splitWords(row: DemandsOfActor): string[] {
  const [oneWay, split] = [oneWayOf(row), splitOf(row)]
  return [...(oneWay > 0 ? [`${oneWay} met in part or in full`] : []), ...(split > 0 ? [`${split} split`] : [])]
}

function Counts({ row }: { row: DemandsOfActor }) {
  const words = answers.flatMap((answer) => {
    if (answer === 'split') return splitWords(row)
    const count = countOf(row, answer)
    const stated = answer === 'not-addressed' ? 0 : row.stated[answer]
    if (count === 0) return []
    return [
      `${count} ${answerWord[answer]}${stated > 0 ? ` (${stated === count ? 'stated' : `${stated} stated`})` : ''}`,
    ]
  })
  return <span className="demand-counts">{words.join(' · ')}</span>
}

function Answered({ answered }: { answered: Answer }) {
  const { demand, by, redLine, answer, stated, points } = answered
  const known = points.length > 0 && sayKnown(points)
  return (
    <li>
      <p>
        <Square answer={answer} stated={stated} />
        <ViewLink to={toAnswer(demand.id)}>{demand.name}</ViewLink>
        {by && <span className="demand-how"> of {joined(by.map(({ name }) => name))}</span>}
        {redLine && <span className="demand-line"> red line</span>} – {sayAnswer(answered)}
        {known && <span className="demand-how">, {known}</span>}
      </p>
      {points.map(({ point, kind, why, ...known }) => (
        <p key={point.id} className="demand-why">
          <ViewLink to={toAnswer(point.id)}>{point.name}</ViewLink>{' '}
          {predicate(matchVerb[kind], known, [{ name: 'it' }], 'it')}: {why}
        </p>
      ))}
    </li>
  )
}

/** One actor's demands and how the plan answers each; opened, with the points that do and why. */
export function DemandRow({ row }: { row: DemandsOfActor }) {
  const [open, toggle] = useOpened(row.actor.id)
  return (
    <li className="demand-row">
      <button type="button" className="demand-summary" aria-expanded={open} onClick={toggle}>
        <span className="demand-actor">
          {row.actor.name} <span className="demand-number">{sayCount(row.demands, 'demand')}</span>
        </span>
        <Squares row={row} />
        <Counts row={row} />
      </button>
      {open && (
        <>
          <ul className="demand-answers">
            {row.answers.map((answered) => (
              <Answered key={answered.demand.id} answered={answered} />
            ))}
          </ul>
          <p className="demand-more">
            <ViewLink to={toActor(row.actor.id)}>All of {row.actor.name}</ViewLink>
          </p>
        </>
      )}
    </li>
  )
}
