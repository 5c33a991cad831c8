import { lazy } from 'react'

/** Loaded when it is asked for. */
export const PictureSlide = lazy(() => import('./picture-slide.tsx').then((m) => ({ default: m.PictureSlide })))
