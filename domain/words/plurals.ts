/** "1 claim", "3 claims"; an irregular plural is given. */
export function sayCount(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`
}
