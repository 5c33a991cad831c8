/** Who is selected after a press on one: that one alone, with `adds` beside whoever was first; pressed again, it is let go. */
export function selectedAfter(select: readonly string[], pressed: string, { adds }: { adds: boolean }): string[] {
  const others = select.filter((id) => id !== pressed)
  if (others.length < select.length) return others
  return adds ? [...select.slice(0, 1), pressed] : [pressed]
}
