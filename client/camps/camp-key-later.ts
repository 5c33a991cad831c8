import { lazy } from 'react'

/** Loaded when it is asked for. */
export const CampKey = lazy(() => import('./camp-key.tsx').then((m) => ({ default: m.CampKey })))
