import type { Measure } from '#domain/measure'
import { findingMeasures } from './finding-measures.ts'
import { networkMeasures } from './network-measures.ts'
import { normalisations } from './normalisations.ts'

/** Every figure that is computed here, with what stands beside it wherever it shows. */
export const measures: readonly Measure[] = [...networkMeasures, ...normalisations, ...findingMeasures]
