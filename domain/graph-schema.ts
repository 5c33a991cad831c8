import { z } from 'zod'

/** What a graph is made of: its labels and its types of relationships, each with the properties that occur, by name. */
export const GraphSchema = z
  .object({
    labels: z.array(z.object({ name: z.string(), count: z.int(), properties: z.array(z.string()) })),
    relationships: z.array(
      z.object({
        type: z.string(),
        from: z.string(),
        to: z.string(),
        count: z.int(),
        properties: z.array(z.string()),
      }),
    ),
  })
  .meta({ id: 'GraphSchema' })

export type GraphSchema = z.infer<typeof GraphSchema>
