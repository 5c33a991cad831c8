import { columnsLayout } from './columns/columns.ts'
import { layeredLayout } from './layered/layered.ts'
import { starLayout } from './star/star.ts'

/** Every layout, by its name: one more is one file and one line here. */
export const layouts = {
  star: starLayout,
  columns: columnsLayout,
  layered: layeredLayout,
}
