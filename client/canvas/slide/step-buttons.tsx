import buttons from '../../ui/button.module.css'

type Props = { go: (by: 1 | -1) => void; at: number; count: number }

/** What the arrow keys do, for hands. */
export function StepButtons({ go, at, count }: Props) {
  return (
    <>
      <button type="button" className={buttons.button} title="Before (←)" disabled={at <= 0} onClick={() => go(-1)}>
        ← Before
      </button>
      <button
        type="button"
        className={buttons.button}
        title="Next (→)"
        disabled={at >= count - 1}
        onClick={() => go(1)}
      >
        Next →
      </button>
    </>
  )
}
