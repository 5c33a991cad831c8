/** The address of a list of the API as a table, to be saved: all of it, as the filters say. What is undefined filters nothing. */
export function rowsOf(list: string, filters: Readonly<Record<string, string | undefined>> = {}): string {
  const query = new URLSearchParams({ format: 'csv' })
  for (const [name, value] of Object.entries(filters)) if (value !== undefined) query.set(name, value)
  return `/api/${list}?${query}`
}

/** The most that a list gives at once. */
export const all = { limit: '5000' }
