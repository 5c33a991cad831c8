import { type RefObject, useEffect } from 'react'

/** Puts a picture that was made as markup into the page, as elements. */
export function useMarkup(place: RefObject<HTMLElement | null>, svg: string) {
  useEffect(() => {
    const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml')
    documentElement.setAttribute('aria-hidden', 'true')
    place.current?.replaceChildren(document.importNode(documentElement, true))
  }, [svg, place])
}
