import buttons from '../../../ui/button.module.css'

type Props = { page: number; rows: number; atOnce: number; onPage: (page: number) => void }

/** Forward and back in a long answer. */
export function ResultPages({ page, rows, atOnce, onPage }: Props) {
  if (rows <= atOnce) return null
  const first = page * atOnce + 1
  const last = Math.min(rows, first + atOnce - 1)
  const say = (count: number) => count.toLocaleString('en-GB')
  return (
    <nav className="ask-pages" aria-label="Pages of the answer">
      <button type="button" className={buttons.button} disabled={page === 0} onClick={() => onPage(page - 1)}>
        Before
      </button>
      <p>
        Rows {say(first)} to {say(last)} of {say(rows)}
      </p>
      <button type="button" className={buttons.button} disabled={last === rows} onClick={() => onPage(page + 1)}>
        Next
      </button>
    </nav>
  )
}
