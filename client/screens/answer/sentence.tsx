import { useState } from 'react'
import type { Records } from '#domain/records'
import type { Standing } from '#domain/standing'
import { copied } from '../../ui/copied.ts'
import { announce } from '../../ui/live-region.tsx'
import { briefingLine } from './briefing.ts'

function CopyButton({ textFor }: { textFor: (link: string) => string }) {
  const [said, setSaid] = useState<string>()
  const copy = async () => {
    const done = await copied(textFor(location.href))
    setSaid(done ? 'Copied' : 'Not allowed here')
    announce(done ? 'The answer is copied, with its date and sources.' : 'Copying is not allowed here.')
    setTimeout(() => setSaid(undefined), 2500)
  }
  return (
    <button type="button" className="answer-copy" title="With its date and sources" onClick={() => void copy()}>
      {said ?? 'Copy this answer'}
    </button>
  )
}

/** Where there is no room beside the claims, the picture stands below them. */
function toPicture() {
  const picture = document.getElementById('picture')
  picture?.scrollIntoView()
  picture?.focus({ preventScroll: true })
}

/** The briefing line: the finding stands out, the rest follows sentence by sentence. */
export function AnswerSentence({ standing, records }: { standing: Standing; records: Records }) {
  const { finding, rest } = standing.parts
  return (
    <div className="answer-sentence">
      <p className="answer-finding">{finding}</p>
      {rest.length > 0 && (
        <ul className="answer-rest">
          {rest.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <p className="answer-ways">
        <CopyButton textFor={(link) => briefingLine(standing, records, link)} />
        <button type="button" className="answer-copy answer-to-picture" onClick={toPicture}>
          See the picture <span aria-hidden="true">↓</span>
        </button>
      </p>
    </div>
  )
}
