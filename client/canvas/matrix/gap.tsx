import type { ComponentProps } from 'react'

/** Stands for the lines of a table that are not drawn. */
export const Gap = ({ height }: { height: number }) =>
  height > 0 ? (
    <tbody aria-hidden="true">
      <tr>
        <td style={{ height }} />
      </tr>
    </tbody>
  ) : null

export type Measure = ((element: Element | null) => void) | undefined

/** What a line needs where only those in sight are drawn. `before`: how many lines of a head stand before the first. */
export const measured = (
  index: number,
  measure: Measure,
  before: number,
): ComponentProps<'tr'> & { 'data-index'?: number } =>
  measure ? { 'data-index': index, ref: measure, 'aria-rowindex': index + before + 1 } : {}
