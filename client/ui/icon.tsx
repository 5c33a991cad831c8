const paths = {
  undo: 'M7 5 3.5 8.5 7 12M3.5 8.5H12a4.5 4.5 0 0 1 0 9H9',
  redo: 'm13 5 3.5 3.5L13 12m3.5-3.5H8a4.5 4.5 0 0 0 0 9h3',
  sun: 'M10 6.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 1 0 0-7M10 1.5v2m0 13v2M1.5 10h2m13 0h2M4 4l1.4 1.4m9.2 9.2L16 16M4 16l1.4-1.4m9.2-9.2L16 4',
  moon: 'M16.5 12.2A7 7 0 0 1 7.8 3.5a7 7 0 1 0 8.7 8.7Z',
  search: 'M9 3.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 1 0 0-11m4 9.5 4 4',
  keys: 'M2 5.5h16v9H2ZM5 8.5h.01m3.3 0h.01m3.3 0h.01m3.3 0h.01M6.5 11.5h7',
  menu: 'M3 6h14M3 10h14M3 14h14',
  before: 'm12 5-5 5 5 5',
  after: 'm8 5 5 5-5 5',
  play: 'M7 5v10l8-5Z',
  pause: 'M7.5 5v10m5-10v10',
} as const

/** A picture on a button; the button's own words say what it does. */
export function Icon({ name }: { name: keyof typeof paths }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  )
}
