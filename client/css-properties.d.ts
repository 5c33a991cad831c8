import 'react'

declare module 'react' {
  /** Custom properties may stand in `style` beside CSS's own. */
  interface CSSProperties {
    [name: `--${string}`]: string | number | undefined
  }
}
