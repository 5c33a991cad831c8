import { type RefObject, useEffect, useRef, useState } from 'react'
import { useTheme } from '../../state/theme.ts'
import type { GraphCanvas, GraphHands } from '../paint/graph-canvas.ts'
import { readPalette } from '../paint/palette.ts'

function fontsOf(page: HTMLElement) {
  const style = getComputedStyle(page)
  const family = (token: string) => style.getPropertyValue(token).trim()
  return { sans: family('--sans'), serif: family('--serif') }
}

/** Opens the canvas in an element once its code is here, dresses it in the page's theme, and closes it with the page. */
export function useGraphCanvas(container: RefObject<HTMLElement | null>, hands: GraphHands): GraphCanvas | undefined {
  const [canvas, setCanvas] = useState<GraphCanvas>()
  const latest = useRef(hands)
  latest.current = hands
  const theme = useTheme()
  useEffect(() => {
    const element = container.current
    if (!element) return
    let closed = false
    let opened: GraphCanvas | undefined
    const forward: GraphHands = {
      onSelect: (...given) => latest.current.onSelect(...given),
      onOpen: (id) => latest.current.onOpen?.(id),
      onHover: (id) => latest.current.onHover?.(id),
      onDrag: (...given) => latest.current.onDrag?.(...given),
      onCamera: (camera) => latest.current.onCamera?.(camera),
    }
    const open = async () => {
      const [{ openGraphCanvas }] = await Promise.all([import('../paint/graph-canvas.ts'), document.fonts.ready])
      if (closed) return
      opened = openGraphCanvas(element, forward)
      setCanvas(opened)
    }
    void open()
    return () => {
      closed = true
      opened?.close()
      setCanvas(undefined)
    }
  }, [container])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of theme changes what readPalette reads
  useEffect(() => canvas?.dress(readPalette(document.body), fontsOf(document.body)), [canvas, theme])
  return canvas
}
