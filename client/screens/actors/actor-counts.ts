import { useMemo } from 'react'
import { isKnownBy, standingOn } from '#domain/rules/standing'
import { useDayShown } from '../../api/day-shown.ts'
import { useBrokerages, useDemands, usePositions } from '../../api/lists.ts'
import { countByActor } from './actor-list.ts'

/** How many positions, demands and broker's acts of each actor are recorded, as of the day. */
export function useActorCounts() {
  const day = useDayShown()
  const positions = usePositions({}).data?.items
  const demands = useDemands().data?.items
  const brokerages = useBrokerages({}).data?.items
  return useMemo(() => {
    const standing = day === undefined ? [] : standingOn(positions ?? [], day)
    const played = day === undefined ? [] : (brokerages ?? []).filter(isKnownBy(day))
    return {
      positions: countByActor(standing.map(({ holder }) => [holder])),
      demands: countByActor((demands ?? []).map(({ actors }) => actors)),
      brokerages: countByActor(played.map(({ actor }) => [actor])),
    }
  }, [positions, demands, brokerages, day])
}
