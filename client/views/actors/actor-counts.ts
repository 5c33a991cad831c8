import { useMemo } from 'react'
import { useBrokerages, useDemands, usePositions } from '../../api/questions.ts'
import { useView } from '../../state/view-history.ts'
import { countByActor } from './actor-list.ts'

/** How many positions, demands and broker's acts of each actor are recorded, as of the day. */
export function useActorCounts() {
  const { asOf } = useView().state
  const positions = usePositions(asOf ? { asOf } : {}).data?.items
  const demands = useDemands().data?.items
  const brokerages = useBrokerages({}).data?.items
  return useMemo(() => {
    const standing = (positions ?? []).filter(({ until }) => asOf !== undefined || until === undefined)
    return {
      positions: countByActor(standing.map(({ holder }) => [holder])),
      demands: countByActor((demands ?? []).map(({ actors }) => actors)),
      brokerages: countByActor((brokerages ?? []).map(({ actor }) => [actor])),
    }
  }, [positions, demands, brokerages, asOf])
}
