import { Fragment, useState } from 'react'
import type { Citation } from '#domain/citation'
import type { Source } from '#domain/source'
import { joined } from '#domain/words/naming'
import { usePageSources } from '../api/page-records.tsx'
import { ViewLink } from '../state/view-link.tsx'
import buttons from '../ui/button.module.css'
import { Heard } from '../ui/heard.tsx'
import styles from './claim.module.css'
import { fullSourceName, sourceName } from './source-name.ts'

type Cited = { citation: Citation; source: Source | undefined; record: string | undefined }

/** One report, each paragraph a link that opens it there, with the record that cites it marked. */
function CitedSource({ citation, source, record }: Cited) {
  const { paragraphs, via } = citation
  return (
    <span className={styles.source} data-cites={citation.source}>
      {paragraphs.length === 0 && (
        <ViewLink to={{ source: citation.source, paragraph: undefined, claim: record }}>
          <span>{source ? sourceName(source) : 'Report'}</span>
        </ViewLink>
      )}
      {paragraphs.map((paragraph, place) => (
        <Fragment key={paragraph}>
          {place > 0 && ',\u00a0'}
          <ViewLink
            to={{ source: citation.source, paragraph, claim: record }}
            title={source && `${fullSourceName(source)}, paragraph ${paragraph}`}
          >
            {place === 0 && <span>{source ? sourceName(source) : 'Report'} </span>}
            <Heard>paragraph {paragraph}</Heard>
            <span aria-hidden="true">
              {place === 0 && '¶\u00a0'}
              {paragraph}
            </span>
          </ViewLink>
        </Fragment>
      ))}
      {via.length > 0 && <span> via {joined(via)}</span>}
    </span>
  )
}

/** `record`: whose citations they are. */
type Props = { citations: readonly Citation[]; record?: string; room?: number }

/** Where it stands, report by report; what has no room is one press away. */
export function ClaimSources({ citations, record, room = 2 }: Props) {
  const sources = usePageSources()
  const [open, setOpen] = useState(false)
  const shown = open || citations.length <= room ? citations : citations.slice(0, room)
  const rest = citations.length - shown.length
  return (
    <>
      {shown.map((citation) => (
        <CitedSource
          key={`${citation.source} ${citation.paragraphs} ${citation.via}`}
          citation={citation}
          source={sources.find(({ id }) => id === citation.source)}
          record={record}
        />
      ))}
      {rest > 0 && (
        <button type="button" className={buttons.link} onClick={() => setOpen(true)}>
          {rest} more<Heard> {rest === 1 ? 'source' : 'sources'} of this claim</Heard>
        </button>
      )}
    </>
  )
}
