import { type ReactNode, useMemo } from 'react'
import type { Actor } from '#domain/actor'
import type { RelationRecords } from '#domain/relation'
import type { Side } from '#domain/side'
import { Answered } from '../../api/answered.tsx'
import { useDayShown } from '../../api/day-shown.ts'
import { useActors } from '../../api/lists.ts'
import { useNegotiation } from '../../api/negotiation.ts'
import { useRelations } from '../../api/relations.ts'
import { useActorCounts } from './actor-counts.ts'
import { type ActorRow, actorRows } from './actor-rows.ts'
import { joinsByActor } from './joined.ts'

type Known = { rows: readonly ActorRow[]; asOf: string }

type Props = { loading: ReactNode; children: (known: Known) => ReactNode }

type Records = { actors: readonly Actor[]; sides: readonly Side[]; relations: RelationRecords; asOf: string }

function Rows({ actors, sides, relations, asOf, children }: Records & Pick<Props, 'children'>) {
  const counts = useActorCounts()
  const joins = useMemo(() => joinsByActor(relations.claims, asOf), [relations, asOf])
  const rows = useMemo(() => actorRows({ actors, sides, joins, counts }), [actors, sides, joins, counts])
  return children({ rows, asOf })
}

/** Around whatever lists the actors: everybody with what is counted, once that is here. */
export function OfActors({ loading, children }: Props) {
  const relations = useRelations()
  const sides = useNegotiation().data?.sides
  const asOf = useDayShown()
  const actors = useActors()
  return (
    <Answered query={relations} loading={loading}>
      {(joined) => (
        <Answered query={actors} loading={loading}>
          {({ items }) =>
            sides && asOf ? (
              <Rows actors={items} sides={sides} relations={joined} asOf={asOf}>
                {children}
              </Rows>
            ) : (
              loading
            )
          }
        </Answered>
      )}
    </Answered>
  )
}
