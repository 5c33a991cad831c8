/** Runs `work` a few times unmeasured, then `times` times. The median in milliseconds. */
export async function median(times: number, work: () => Promise<unknown>): Promise<number> {
  for (let i = 0; i < times / 5; i++) await work()
  const taken: number[] = []
  for (let i = 0; i < times; i++) taken.push(await milliseconds(work))
  taken.sort((a, b) => a - b)
  return taken[Math.floor(times / 2)] ?? Number.NaN
}

export async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}
