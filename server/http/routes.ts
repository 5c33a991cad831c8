import type { ShippedDataset } from '../graph/versions/shipped-dataset.ts'
import { actorCountRoutes } from './actor-count-routes.ts'
import { actorRecordRoutes } from './actor-record-routes.ts'
import { actorRoutes } from './actor-routes.ts'
import { analysisRoutes } from './analysis-routes.ts'
import { comparisonRoutes } from './comparison-routes.ts'
import { cypherRoutes } from './cypher-routes.ts'
import type { Route } from './define-route.ts'
import { demandRoutes } from './demand-routes.ts'
import { eventRoutes } from './event-routes.ts'
import { graphRoutes } from './graph-routes.ts'
import { healthRoutes } from './health-routes.ts'
import { matrixRoutes } from './matrix-routes.ts'
import { nameRoutes } from './name-routes.ts'
import { negotiationRoutesOf } from './negotiation-routes.ts'
import { overviewRoutes } from './overview-routes.ts'
import { planRecordRoutes } from './plan-record-routes.ts'
import { planRoutes } from './plan-routes.ts'
import { pointRoutes } from './point-routes.ts'
import { positionRoutes } from './position-routes.ts'
import { questionRoutes } from './question-routes.ts'
import { recordRoutes } from './record-routes.ts'
import { relationRoutes } from './relation-routes.ts'
import { sayingRoutes } from './saying-routes.ts'
import { searchRoutes } from './search-routes.ts'
import { sourceRoutes } from './source-routes.ts'
import { standingRoutes } from './standing-routes.ts'

/** Every address that the API answers, in the order in which the specification lists them. `ships`: what it could load. */
export const routesOf = (ships?: ShippedDataset): readonly Route[] => [
  ...standingRoutes,
  ...recordRoutes,
  ...planRecordRoutes,
  ...actorRecordRoutes,
  ...matrixRoutes,
  ...graphRoutes,
  ...overviewRoutes,
  ...comparisonRoutes,
  ...analysisRoutes,
  ...searchRoutes,
  ...nameRoutes,
  ...negotiationRoutesOf(ships),
  ...actorRoutes,
  ...actorCountRoutes,
  ...relationRoutes,
  ...planRoutes,
  ...pointRoutes,
  ...positionRoutes,
  ...sayingRoutes,
  ...demandRoutes,
  ...eventRoutes,
  ...sourceRoutes,
  ...questionRoutes,
  ...cypherRoutes,
  ...healthRoutes,
]

export const routes = routesOf()
