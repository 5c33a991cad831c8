import { changeView, useView } from '../../../state/view-history.ts'
import { PlanField } from './plan-field.tsx'
import { SelectField } from './select-field.tsx'

export function RollupField() {
  const { rollup } = useView().state
  return (
    <SelectField
      label="Who counts as one"
      value={rollup ?? 'speaker'}
      words={{ speaker: 'each actor', party: 'each party, with those who speak for it' }}
      onChange={(next) => changeView({ rollup: next === 'party' ? next : undefined })}
    />
  )
}

function WaysField() {
  const { ways } = useView().state
  return (
    <SelectField
      label="Positions"
      value={ways}
      words={{ point: 'on points only', plan: 'on plans as a whole only' }}
      none="on points and on plans"
      onChange={(next) => changeView({ ways: next })}
    />
  )
}

/** Which positions count: on what plan, and on its points or on it as a whole. */
export function PositionFields() {
  return (
    <>
      <PlanField />
      <WaysField />
    </>
  )
}
