import { type ReactNode, useEffect, useState } from 'react'
import { sayCount } from '#domain/words/plurals'
import { useMeasures } from '../../api/analyses.ts'
import { useSources } from '../../api/negotiation.ts'
import buttons from '../../ui/button.module.css'
import { announce } from '../../ui/live-region.tsx'
import { CountedOtherwise, howCountedId, type Idle } from './choice/how-counted.tsx'
import { FindingStart } from './finding-start.tsx'
import { FoldButton, Folded } from './fold.tsx'
import { HowToRead } from './how-to-read.tsx'

/** What cannot be concluded, the weightiest first. On a phone the others are one press away. */
function Cautions({ cautions }: { cautions: readonly string[] }) {
  const [all, setAll] = useState(false)
  const [first, ...others] = cautions
  if (!first) return null
  return (
    <div className="analysis-caution" data-all={all}>
      <p>
        <strong>{first}</strong> <span className="caution-others">{others.join(' ')}</span>
      </p>
      {others.length > 0 && !all && (
        <button type="button" className={`${buttons.link} caution-more`} onClick={() => setAll(true)}>
          {sayCount(others.length, 'more caution')}
        </button>
      )}
    </div>
  )
}

type Props = {
  /** The finding, as a sentence. */
  title: string
  /** What cannot be concluded from it, the weightiest first. */
  cautions: readonly string[]
  /** How the picture is read, in sentences for somebody who has never seen one. */
  guide: readonly string[]
  measures: readonly string[]
  csv: string
  fields: ReactNode
  counted?: ReactNode
  idle?: Idle
  children: ReactNode
}

const howToReadId = 'how-to-read'

/** A finding: said, cautioned, shown, and explained. */
export function FindingPage(props: Props) {
  const { title, cautions, guide, measures, csv, fields, counted, idle = [], children } = props
  const [explained, reports] = [useMeasures(), useSources()]
  useEffect(() => announce(title), [title])
  // What a link has opened is there at once, and moves nothing when it comes.
  if (explained.isPending || reports.isPending) return <FindingStart title={title} />
  return (
    <>
      <header className="analysis-head">
        <h1>{title}</h1>
        <Cautions cautions={cautions} />
      </header>
      <div className="analysis-tools">
        {fields}
        <div className="analysis-ways">
          <FoldButton id={howToReadId}>How to read this</FoldButton>
          {counted && <FoldButton id={howCountedId}>How it is counted</FoldButton>}
          <a className={buttons.button} href={csv} download>
            Download CSV
          </a>
        </div>
      </div>
      <CountedOtherwise idle={idle} />
      <Folded id={howToReadId} label="How to read this">
        <HowToRead guide={guide} ids={measures} />
      </Folded>
      {counted && (
        <Folded id={howCountedId} label="How it is counted">
          {counted}
        </Folded>
      )}
      {children}
    </>
  )
}
