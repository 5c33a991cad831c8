import type { Bridge } from '#domain/bridge'
import { tieChoiceIn } from '../../../camps/choice-in.ts'
import { toActor, toAnalysis } from '../../../state/places.ts'
import { useView } from '../../../state/view-history.ts'
import { ViewLink } from '../../../state/view-link.tsx'
import buttons from '../../../ui/button.module.css'
import { useOpened } from '../opened.ts'
import { SectionCsv } from '../section-csv.tsx'

const shownFirst = 6

function Between({ actor, between }: Pick<Bridge, 'actor' | 'between'>) {
  const { state } = useView()
  const pair = (a: string, b: string) => ({ ...toAnalysis('agreement', state), focus: a, other: b, select: [a, b] })
  return (
    <ul className="bridge-between">
      {between.map(({ a, b }) => (
        <li key={`${a.id} ${b.id}`}>
          by computation together with both <ViewLink to={pair(actor.id, a.id)}>{a.name}</ViewLink> and{' '}
          <ViewLink to={pair(actor.id, b.id)}>{b.name}</ViewLink>, who fall apart
        </li>
      ))}
    </ul>
  )
}

/** Who stands between others by computation: drawn as an arch, never as a broker. */
export function BridgeList({ bridges }: { bridges: readonly Bridge[] }) {
  const { state } = useView()
  const [all, toggle] = useOpened('all-bridges')
  const sorted = [...bridges].sort((a, b) => b.between.length - a.between.length || b.betweenness - a.betweenness)
  const joining = sorted.filter(({ between, betweenness }) => between.length > 0 || betweenness >= 0.005)
  const most = Math.max(0.001, ...bridges.map(({ betweenness }) => betweenness))
  return (
    <section className="camps-part" aria-labelledby="camps-bridges">
      <h2 id="camps-bridges">
        <svg className="bridge-glyph" viewBox="0 0 20 16" aria-hidden="true">
          <path d="M1 12h18M3 12a7 7 0 0 1 14 0M10 5v7" />
        </svg>
        Between others, computed
      </h2>
      <SectionCsv of="bridges" filters={tieChoiceIn(state)} what="bridges and brokers" />
      <p className="analysis-note">
        Who stands between others in the network of ties. It does not mean that anybody mediates, and a tie may rest on
        one subject alone; as together with both of two who fall apart counts only who shares several subjects with
        each. The hatched bar: on how many of the shortest ways between two others an actor stands (“betweenness”). It
        is unsigned: a conflict is a way like an agreement, so that a common opponent looks like a go-between.
      </p>
      {joining.length === 0 ? (
        <p>Nobody stands between others.</p>
      ) : (
        <ol className="bridge-list">
          {joining.slice(0, all ? undefined : shownFirst).map(({ actor, betweenness, between }) => (
            <li key={actor.id}>
              <ViewLink to={toActor(actor.id)}>{actor.name}</ViewLink>
              <span className="bridge-share">
                <span className="bridge-bar" style={{ width: `${(betweenness / most) * 100}%` }} />
              </span>
              <span className="bridge-figure">{Math.round(betweenness * 100)} %</span>
              {between.length > 0 && <Between actor={actor} between={between} />}
            </li>
          ))}
        </ol>
      )}
      {joining.length > shownFirst && (
        <button type="button" className={buttons.link} aria-expanded={all} onClick={toggle}>
          {all ? 'Fewer' : `All ${joining.length}`}
        </button>
      )}
    </section>
  )
}
