import { z } from 'zod'
import { PartStatus } from './event.ts'
import { Id } from './id.ts'
import { Label } from './ref.ts'

/**
 * A bounded neighbourhood of the graph, in columns. `edges.from` and `edges.to` are indices into the nodes. `kind` is the
 * relationship's type (the direct edges stand for positions and brokerages); `count` is the claims behind a drawn edge, one
 * per actor, target, kind and status. `roles`: in what it took part or brokered, none elsewhere; `status`: of a part in an event, null
 * elsewhere. A part that was called off is no edge. `omitted` says how many more nodes and edges the question reached.
 */
export const GraphView = z
  .object({
    nodes: z.object({ id: z.array(Id), label: z.array(Label), name: z.array(z.string()) }),
    edges: z.object({
      from: z.array(z.int()),
      to: z.array(z.int()),
      kind: z.array(z.string()),
      count: z.array(z.int()),
      roles: z.array(z.array(z.string())),
      status: z.array(PartStatus.nullable()),
    }),
    omitted: z.object({ nodes: z.int(), edges: z.int() }),
  })
  .meta({ id: 'GraphView' })

export type GraphView = z.infer<typeof GraphView>
