import { type RefObject, useEffect } from 'react'

/** In pixels, between a seat and what lies over the page. */
const apart = 16

/** Where a sheet lies over the Table, brings the seats that are chosen out from under it. */
export function useInSight(chosen: readonly string[], sheet: RefObject<HTMLElement | null>) {
  const names = chosen.join()
  useEffect(() => {
    const over = sheet.current
    if (!over || names === '' || getComputedStyle(over).position !== 'sticky') return
    for (const id of names.split(',')) {
      const seat = document.querySelector<HTMLElement>(`[data-stage] [data-node="${CSS.escape(id)}"]`)
      if (!seat) continue
      seat.style.scrollMarginBlock = `${apart}px ${over.offsetHeight + apart}px`
      seat.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    }
  }, [names, sheet])
}
