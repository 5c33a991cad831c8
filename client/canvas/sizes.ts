/** The sizes of a scene in pixels, for a scale. */
export function sizesOf(scale: number) {
  return {
    name: 14 * scale,
    note: 12 * scale,
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
