import type { Camps } from '../../camps/camps-from.ts'
import type { Picture } from '../picture.ts'
import type { Frame } from '../scene.ts'
import { FileMenu } from './file-menu.tsx'
import { columns, toCells } from './row.ts'
import { toPng } from './to-png.ts'
import { useViewPoster } from './use-poster.ts'

/** The view as a picture, with its title, date, legend and sources, and its claims as a table. */
export function DownloadMenu({ picture, room, camps }: { picture: Picture; room: Frame; camps?: Camps }) {
  const poster = useViewPoster(picture, room, camps)
  const formats = [
    { name: 'svg', what: 'Picture (SVG)', make: async () => new Blob([poster()], { type: 'image/svg+xml' }) },
    { name: 'png', what: 'Picture (PNG)', make: () => toPng(poster()) },
    {
      name: 'csv',
      what: 'Claims (CSV)',
      make: async () =>
        new Blob([(await import('#domain/csv')).toCsv(columns, toCells(picture.rows()))], { type: 'text/csv' }),
    },
  ]
  return <FileMenu file={`${picture.ref.id}-${picture.asOf}`} formats={formats} />
}
