import type { Ground } from '#domain/ground'
import { sayCount } from '#domain/words/plurals'
import { fewestActors } from '../../camps/camps-from.ts'
import { changeView } from '../../state/view-history.ts'
import buttons from '../../ui/button.module.css'
import { EmptyState } from '../../ui/empty-state.tsx'

/** Said instead of a picture that would show nothing. */
export function FewActors({ ground }: { ground: Ground }) {
  const all = { plan: undefined, ways: undefined, from: undefined, to: undefined, without: undefined, asOf: undefined }
  return (
    <EmptyState title={ground.actors === 0 ? 'Nobody takes a side here' : 'Too few to compare'}>
      <p>
        {sayCount(ground.actors, 'actor')} with {sayCount(ground.positions, 'position')} for or against: a network
        begins with {fewestActors}.
      </p>
      <p>
        <button type="button" className={buttons.link} onClick={() => changeView(all)}>
          Count all plans, dates and reports
        </button>
      </p>
    </EmptyState>
  )
}
