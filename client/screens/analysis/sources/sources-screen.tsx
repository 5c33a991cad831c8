import { useMemo } from 'react'
import { FindingKind, type SourceDrops } from '#domain/source-drop'
import { sayCount } from '#domain/words/plurals'
import { csvOf, useSourceDrops } from '../../../api/analyses.ts'
import { ErrorState } from '../../../api/error-state.tsx'
import { choiceIn } from '../../../camps/choice-in.ts'
import { OnlyFilter } from '../../../state/only-filter.tsx'
import { changeView, useView } from '../../../state/view-history.ts'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { PositionFields, RollupField } from '../choice/positions-field.tsx'
import { FindingPage } from '../finding-page.tsx'
import { FindingStart } from '../finding-start.tsx'
import { FateTable } from './fate-table.tsx'
import { type FatedFinding, fatedFindings, isMoved, kindWords, restsOnOne, sourcesTitle } from './fates.ts'
import { SourcesSummary } from './summary.tsx'
import './sources.css'

/** Narrows the findings to a kind, and to those that rest on one report. */
function FateFilter({ moved }: { moved: readonly FatedFinding[] }) {
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

const independence =
  'Several reports may have it from the same outlet: what stands without one of them need not have a second origin.'

const guide = [
  'A finding is one sentence that follows from the reports, such as that somebody opposes a point, that two agree, or that a demand is met. Each is worked out again as if one report had never appeared.',
  'Falls: without that report nothing says so. Changes: it then says something else. Stands: it stays as it is.',
]

function Drops({ drops }: { drops: SourceDrops }) {
  const { state } = useView()
  const { without: _, ...filters } = choiceIn(state)
  const moved = useMemo(() => fatedFindings(drops).filter(isMoved), [drops])
  const kind = FindingKind.options.find((one) => one === state.only)
  const shown = moved.filter((one) => (!state.alone || restsOnOne(one)) && (!kind || one.finding.kind === kind))
  const stand = drops.findings.length - moved.length
  const sources = drops.sources.map(({ source }) => source)
  return (
    <FindingPage
      title={sourcesTitle(drops)}
      cautions={[independence, ...drops.ground.cautions]}
      guide={guide}
      measures={drops.measures}
      idle={['without', 'measure', 'normalise', 'duplicates']}
      csv={csvOf('sources', filters)}
      fields={
        <>
          <PositionFields />
          <RollupField />
        </>
      }
    >
      <SourcesSummary drops={drops} />
      <section className="fates-part" aria-labelledby="fates-title">
        <h2 id="fates-title">Finding by finding</h2>
        <p className="analysis-note">
          {sayCount(stand, 'finding stands', 'findings stand')} whichever report is left out, and{' '}
          {stand === 1 ? 'is' : 'are'} not listed; the CSV has all.
        </p>
        <FateFilter moved={moved} />
        {shown.length > 0 ? (
          <FateTable label={kind ? kindWords[kind] : 'All findings'} sources={sources} findings={shown} />
        ) : (
          <EmptyState title="No finding is like that">Take a filter away to see more.</EmptyState>
        )}
      </section>
    </FindingPage>
  )
}

/** What falls, changes and stands if one report is left out. */
export function SourcesScreen() {
  const { state } = useView()
  const { without: _, ...filters } = choiceIn(state)
  const query = useSourceDrops(filters)
  if (query.error) return <ErrorState error={query.error} again={() => void query.refetch()} alone />
  return query.data ? <Drops drops={query.data} /> : <FindingStart title="What falls without one report" />
}
