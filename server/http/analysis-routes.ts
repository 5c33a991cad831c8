import { z } from 'zod'
import { Measure } from '#domain/measure'
import { measures } from '../analysis/measures/measures.ts'
import { campRoutes } from './camp-routes.ts'
import { defineRoute } from './define-route.ts'
import { noParams, noQuery } from './filters.ts'
import { findingRoutes } from './finding-routes.ts'
import { networkRoutes } from './network-routes.ts'

export const analysisRoutes = [
  defineRoute({
    path: '/api/analysis',
    tag: 'Analyses',
    summary:
      'Every figure that is computed, with its formula, origin, unit, range, what its absence means, and caveats',
    description:
      'The measures by the ids that every analysis names under `measures`. Read the caveats before the figures: the positions are few.',
    example: {},
    params: noParams,
    query: noQuery,
    response: z.object({ measures: z.array(Measure) }),
    async answer() {
      return { measures: [...measures] }
    },
  }),
  ...networkRoutes,
  ...campRoutes,
  ...findingRoutes,
]
