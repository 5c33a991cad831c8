import { sayDate } from '#domain/words/dates'
import { sayCount } from '#domain/words/plurals'
import { useDayShown } from '../../../api/day-shown.ts'
import { useNegotiation, useSources } from '../../../api/negotiation.ts'
import { PresentFrame } from '../../../canvas/slide/present-frame.tsx'
import { useView } from '../../../state/view-history.ts'
import { AnalysisView } from '../analysis-view.tsx'
import './analysis-present.css'

/** How wide a desk the screens are made for: text of 13 px is 20 px on a wall of 1920. */
const desk = 1240

/** Of when, of what and of how many reports it is. */
function useGround(): string {
  const { without } = useView().state
  const negotiation = useNegotiation().data
  const sources = useSources().data?.items.filter(({ id }) => id !== without)
  const day = useDayShown()
  const parts = [day && `As of ${sayDate(day)}`, negotiation?.title, sources && sayCount(sources.length, 'source')]
  return parts.filter(Boolean).join(' · ')
}

/** A finding on a wall: itself as the title, its weightiest caution, what it was found in; no fields and no buttons. */
export function AnalysisPresent() {
  const ground = useGround()
  return (
    <PresentFrame>
      {({ width, height }) => (
        <div className="analysis-slide" style={{ zoom: width > height ? width / desk : 1 }}>
          <AnalysisView />
          <footer>{ground}</footer>
        </div>
      )}
    </PresentFrame>
  )
}
