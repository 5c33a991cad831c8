import { useEffect, useMemo, useRef, useState } from 'react'
import { useChosenPlan } from '../api/chosen-plan.ts'
import { useSources } from '../api/questions.ts'
import { toPoster } from '../canvas/export/poster.ts'
import { usePosterWords } from '../canvas/export/use-poster.ts'
import { pagePalette } from '../canvas/palette.ts'
import type { Picture } from '../canvas/picture.ts'
import { useFrame } from '../canvas/use-frame.ts'
import { usePicture } from '../canvas/use-picture.ts'
import { useKeys } from '../state/keys.ts'
import { changeView, useView } from '../state/view-history.ts'
import { announce } from '../ui/live-region.tsx'
import { Drawing } from './drawing.tsx'
import { PresentControls } from './present-controls.tsx'
import { slideFor } from './slide.ts'
import { stepFrom, stepsOf, wholeOf } from './steps.ts'
import { useFullScreen } from './use-full-screen.ts'
import { useIdle } from './use-idle.ts'
import './present.css'

const leave = () => changeView({ present: false })
const stepKeys: ReadonlyMap<string, 1 | -1> = new Map([
  ['ArrowRight', 1],
  ['PageDown', 1],
  [' ', 1],
  ['ArrowLeft', -1],
  ['PageUp', -1],
])

/** The plan's steps, which of them this is, and how to go on. */
function useSteps() {
  const { focus } = useView().state
  const { all, chosen } = useChosenPlan()
  const whole = wholeOf(focus, all, chosen)
  const steps = useMemo(() => (whole ? stepsOf(whole) : []), [whole])
  const at = focus === undefined ? -1 : steps.indexOf(focus)
  const go = (by: 1 | -1) => {
    const next = stepFrom(steps, focus, by)
    if (next)
      changeView(
        { view: 'answer', focus: next, select: [], pins: [], expanded: [], camera: undefined },
        { merge: 'present' },
      )
  }
  return { go, at, count: steps.length, step: at < 0 ? undefined : `${at + 1} / ${steps.length}` }
}

function Slide({ picture, step, size }: { picture: Picture; step?: string; size: { width: number; height: number } }) {
  const { hide } = useView().state
  const wordsOf = usePosterWords()
  const { width, height, scale } = slideFor(size)
  const { words, cite } = wordsOf(picture, hide)
  const svg = toPoster({
    words: { ...words, step },
    draw: (frame) => picture.draw(frame, { hide: new Set(hide), cite, wall: height !== undefined }),
    width,
    height,
    scale,
    palette: pagePalette,
  })
  useEffect(() => announce([step, picture.sentence].filter(Boolean).join('. ')), [step, picture.sentence])
  return <Drawing svg={svg} label={`${picture.ref.name}. ${picture.sentence}`} />
}

/** The view on a wall: its finding as the title, one picture, its day and sources. Arrow keys go through the plan. */
export function Present() {
  const { focus, view } = useView().state
  const { go, at, count, step } = useSteps()
  const place = useRef<HTMLElement>(null)
  const size = useFrame(place)
  const [black, setBlack] = useState(false)
  const idle = useIdle()
  const picture = usePicture({ id: focus ?? 'nothing', ...(view === 'actor' && { label: 'Actor' }) })
  // A slide drawn before its sources would be laid out anew when they come.
  const cited = !useSources().isLoading
  const fullScreen = useFullScreen(leave)
  useEffect(() => place.current?.focus(), [])
  useKeys((event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const onButton = event.target instanceof HTMLElement && event.target.closest('.present-controls')
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
    const by = key === ' ' && onButton ? undefined : stepKeys.get(key)
    const keys: Record<string, () => void> = { b: () => setBlack(!black), f: fullScreen.toggle, Escape: leave }
    const act = by ? () => go(by) : keys[key]
    if (!act) return
    event.preventDefault()
    act()
  })
  return (
    <main className="present" data-idle={idle} data-black={black}>
      <h1 className="visually-hidden">{picture ? picture.ref.name : 'Presenting'}</h1>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: upright it scrolls, and must do so by keys */}
      <section ref={place} className="present-slide" aria-label="Slide" tabIndex={0}>
        {picture && size && cited && <Slide picture={picture} step={step} size={size} />}
      </section>
      <PresentControls
        picture={picture}
        go={go}
        at={at}
        count={count}
        onBlack={() => setBlack(!black)}
        onLeave={leave}
      />
    </main>
  )
}
