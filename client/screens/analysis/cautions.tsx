import { useState } from 'react'
import { sayCount } from '#domain/words/plurals'
import buttons from '../../ui/button.module.css'

/** What cannot be concluded, the weightiest first. On a phone the others are one press away. */
export function Cautions({ cautions }: { cautions: readonly string[] }) {
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
