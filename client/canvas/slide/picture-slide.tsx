import { useEffect, useMemo } from 'react'
import { useChosenPlan } from '../../api/chosen-plan.ts'
import { ErrorState } from '../../api/error-state.tsx'
import { PageRecords } from '../../api/page-records.tsx'
import { useActorRecords, useRecords } from '../../api/records.ts'
import { toAnswer } from '../../state/places.ts'
import { changeView, useView } from '../../state/view-history.ts'
import buttons from '../../ui/button.module.css'
import { announce } from '../../ui/live-region.tsx'
import { DownloadMenu } from '../export/download-menu.tsx'
import { toPoster } from '../export/poster.ts'
import { usePosterWords } from '../export/use-poster.ts'
import { pagePalette } from '../paint/palette.ts'
import type { Picture } from '../picture.ts'
import { usePicture } from '../use-picture.ts'
import { Drawing } from './drawing.tsx'
import { PresentFrame } from './present-frame.tsx'
import { slideFor } from './slide.ts'
import { stepFrom, stepsOf, wholeOf } from './steps.ts'

type Props = { go: (by: 1 | -1) => void; at: number; count: number }

/** What the arrow keys do, for hands. */
function StepButtons({ go, at, count }: Props) {
  return (
    <>
      <button type="button" className={buttons.button} title="Before (←)" disabled={at <= 0} onClick={() => go(-1)}>
        ← Before
      </button>
      <button
        type="button"
        className={buttons.button}
        title="Next (→)"
        disabled={at >= count - 1}
        onClick={() => go(1)}
      >
        Next →
      </button>
    </>
  )
}

/** The room that a picture has that is saved from a slide. */
const desk = { width: 1180, height: 720, scale: 1 }

const stepKeys: ReadonlyMap<string, 1 | -1> = new Map([
  ['ArrowRight', 1],
  ['PageDown', 1],
  [' ', 1],
  ['ArrowLeft', -1],
  ['PageUp', -1],
])

/** What is on the wall: what the screen is about, and where it is about no one thing, the plan. */
function useShown() {
  const { view, focus } = useView().state
  const { all, chosen, error } = useChosenPlan()
  const about = view === 'answer' || view === 'actor' ? focus : undefined
  const id = about ?? (chosen ?? all[0])?.plan.id
  const isActor = about !== undefined && view === 'actor'
  const records = useRecords(isActor ? undefined : id)
  const actor = useActorRecords(isActor ? id : undefined)
  const picture = usePicture({ id, ...(isActor && { label: 'Actor' }) })
  return { id, picture, records: isActor ? actor.data : records.data, error: error ?? records.error ?? actor.error }
}

/** The plan's steps, which of them this is, and how to go on. */
function useSteps(shown: string | undefined) {
  const { all, chosen } = useChosenPlan()
  const whole = wholeOf(shown, all, chosen)
  const steps = useMemo(() => (whole ? stepsOf(whole) : []), [whole])
  const at = shown === undefined ? -1 : steps.indexOf(shown)
  const go = (by: 1 | -1) => {
    const next = stepFrom(steps, shown, by)
    if (next) changeView({ ...toAnswer(next), present: true }, { merge: 'present' })
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
export function PictureSlide() {
  const { id, picture, records, error } = useShown()
  const { go, at, count, step } = useSteps(id)
  const press = (key: string) => {
    const by = stepKeys.get(key)
    return by && (() => go(by))
  }
  return (
    <PageRecords records={records}>
      <PresentFrame
        title={error ? undefined : (picture?.ref.name ?? 'Presenting')}
        press={press}
        steps={<StepButtons go={go} at={at} count={count} />}
        files={picture && <DownloadMenu picture={picture} room={desk} />}
      >
        {(wall) =>
          error ? <ErrorState error={error} alone /> : picture && <Slide picture={picture} step={step} size={wall} />
        }
      </PresentFrame>
    </PageRecords>
  )
}
