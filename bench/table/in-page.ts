/**
 * What is measured in the page itself; each function is sent there as text, so it may name nothing outside itself. Milliseconds.
 * A step is timed until the frame that shows it has been drawn.
 */
export type Step = { press: string } | { slide: number }

/** Presses a control, or moves the day, and waits until what follows is drawn. */
export async function timeStep(step: Step): Promise<number> {
  const drawn = () =>
    new Promise<void>((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(() => resolve()))
    })
  const range = document.querySelector<HTMLInputElement>('input[type="range"][aria-label="As of"]')
  const pressed = 'press' in step ? document.querySelector<HTMLElement>(step.press) : range
  if (!pressed) throw new Error(`The page has nothing to press: ${JSON.stringify(step)}`)
  await drawn()
  const start = performance.now()
  if ('press' in step) pressed.click()
  else {
    const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {}
    set?.call(pressed, String(step.slide))
    pressed.dispatchEvent(new Event('input', { bubbles: true }))
  }
  await drawn()
  return performance.now() - start
}

/** How long each of so many frames takes while the hand wheels over the picture, drags its ground, or does nothing. */
export async function timeFrames({ hand, count }: { hand: 'wheel' | 'drag' | 'none'; count: number }) {
  const stage = document.querySelector('[data-stage] canvas')
  const box = document.querySelector('[data-stage]')?.getBoundingClientRect()
  const at = box && { clientX: box.left + box.width * 0.5, clientY: box.top + box.height * 0.62 }
  if (hand !== 'none' && !stage) throw new Error('There is no picture to wheel over')
  const send = (name: string, more: object) => {
    const given = { ...at, ...more, bubbles: true, cancelable: true, view: window }
    stage?.dispatchEvent(name === 'wheel' ? new WheelEvent(name, given) : new MouseEvent(name, given))
  }
  const act = (i: number) => {
    if (hand === 'wheel') send('wheel', { deltaY: i % 40 < 20 ? -12 : 12, ctrlKey: true })
    if (hand === 'drag') send('mousemove', { clientX: (at?.clientX ?? 0) + (i % 40) * 3, buttons: 1, which: 1 })
  }
  if (hand === 'drag') send('mousedown', { button: 0, buttons: 1 })
  const times: number[] = []
  let before = await new Promise<number>((resolve) => requestAnimationFrame(resolve))
  for (let i = 0; i < count; i += 1) {
    act(i)
    const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve))
    times.push(now - before)
    before = now
  }
  if (hand === 'drag') send('mouseup', { button: 0 })
  return times
}
