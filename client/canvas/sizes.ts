/** From here on a picture is for a wall, seen from afar: what is said stands as large as who says it. */
export const wallScale = 2

/** The sizes of a scene in pixels, for a scale. */
export function sizesOf(scale: number) {
  const wall = scale >= wallScale
  return {
    name: (wall ? 14.5 : 14) * scale,
    note: (wall ? 14 : 12) * scale,
    title: 19 * scale,
    mark: 12 * scale,
    radius: 17 * scale,
    badge: 18 * scale,
    gap: 9 * scale,
    margin: 18 * scale,
    row: 12 * scale,
    chip: 26 * scale,
  }
}

export type Sizes = ReturnType<typeof sizesOf>
