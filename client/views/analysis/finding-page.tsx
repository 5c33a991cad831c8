import { type ReactNode, useEffect } from 'react'
import { announce } from '../../ui/live-region.tsx'
import { HowToRead } from './how-to-read.tsx'

type Props = {
  /** The finding, as a sentence. */
  title: string
  /** What cannot be concluded from it, the weightiest first. */
  cautions: readonly string[]
  measures: readonly string[]
  csv: string
  fields: ReactNode
  counted?: ReactNode
  children: ReactNode
}

/** A finding: said, cautioned, shown, and explained. */
export function FindingPage({ title, cautions, measures, csv, fields, counted, children }: Props) {
  useEffect(() => announce(title), [title])
  const [first, ...others] = cautions
  return (
    <>
      <header className="analysis-head">
        <h1>{title}</h1>
        {first && (
          <p className="analysis-caution">
            <strong>{first}</strong> {others.join(' ')}
          </p>
        )}
      </header>
      <div className="analysis-tools">
        <div className="analysis-fields">{fields}</div>
        <a className="button analysis-csv" href={csv} download>
          Download CSV
        </a>
      </div>
      {counted}
      <HowToRead ids={measures} />
      {children}
    </>
  )
}
