import { FindingKind } from '#domain/source-drop'
import { OnlyFilter } from '../../../state/only-filter.tsx'
import { changeView, useView } from '../../../state/view-history.ts'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { type FatedFinding, kindWords, restsOnOne } from './fates.ts'

/** Narrows the findings to a kind, and to those that rest on one report. */
export function FateFilter({ moved }: { moved: readonly FatedFinding[] }) {
  const { alone = false } = useView().state
  const counted = alone ? moved.filter(restsOnOne) : moved
  return (
    <div className="fate-filter">
      <OnlyFilter
        label="Kinds of findings"
        kinds={FindingKind.options.map((kind) => ({
          kind,
          word: kindWords[kind],
          count: counted.filter(({ finding }) => finding.kind === kind).length,
        }))}
      />
      <Checkbox checked={alone} onChange={(checked) => changeView({ alone: checked })}>
        Only findings that rest on one report
      </Checkbox>
    </div>
  )
}
