import { toCsv } from '../../../canvas/export/csv.ts'
import { type FileFormat, FileMenu } from '../../../canvas/export/file-menu.tsx'
import { type Result, whyNot } from '../result/result-forms.ts'
import { textRows } from './file-cells.ts'

const nameOf = (title: string) =>
  title
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60) || 'answer'

const textFile = (text: string, type: string) => new Blob([text], { type })

/** The answer as a file: its rows, and where it holds one, its graph. */
export function ResultFiles({ result, title }: { result: Result; title: string }) {
  const { answer, graph } = result
  const why = whyNot(result, 'graph')
  const formats: FileFormat[] = [
    {
      name: 'csv',
      what: 'Rows (CSV)',
      make: async () => textFile(toCsv(answer.columns, textRows(answer)), 'text/csv'),
    },
    { name: 'xlsx', what: 'Rows (Excel)', make: async () => (await import('./xlsx.ts')).toXlsx(answer) },
    {
      name: 'json',
      what: 'Rows (JSON)',
      make: async () =>
        textFile(
          `${JSON.stringify({ columns: answer.columns, rows: answer.rows, truncated: answer.truncated }, null, 2)}\n`,
          'application/json',
        ),
    },
    {
      name: 'graphml',
      what: 'Graph (GraphML)',
      why,
      make: async () => textFile((await import('./graphml.ts')).toGraphMl(graph), 'application/graphml+xml'),
    },
    {
      name: 'gexf',
      what: 'Graph (GEXF, Gephi)',
      why,
      make: async () => textFile((await import('./gexf.ts')).toGexf(graph), 'application/gexf+xml'),
    },
  ]
  return <FileMenu file={nameOf(title)} formats={formats} />
}
