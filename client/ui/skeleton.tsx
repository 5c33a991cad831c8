import styles from './skeleton.module.css'
/** Holds the place of lines to come, so that nothing moves when they do. `height` in rem, for what is not lines. */
export function Skeleton({ lines = 3, height }: { lines?: number; height?: number }) {
  if (height)
    return <div className={styles.block} data-skeleton style={{ height: `${height}rem` }} aria-hidden="true" />
  const widths = Array.from({ length: lines }, (_, line) => 92 - ((line * 37) % 45))
  return (
    <div className={styles.skeleton} aria-hidden="true">
      {widths.map((width, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are nothing but their order
        <div key={line} className={styles.line} style={{ width: `${width}%` }} />
      ))}
    </div>
  )
}
