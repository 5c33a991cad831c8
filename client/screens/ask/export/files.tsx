import { type FileFormat, FileMenu } from '../../../canvas/export/file-menu.tsx'
import { type Result, whyNot } from '../result/forms.ts'

const nameOf = (title: string) =>
  title
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60) || 'answer'

const holds = 'Numbers as numbers; lists, maps, nodes and relationships with all their properties, as JSON text'
const holdsGraph = 'Each property as an attribute of its own; lists and maps as JSON text'

const textFile = (text: string, type: string) => new Blob([text], { type })

/** The answer as a file: its rows, and where it holds one, its graph. */
export function ResultFiles({ result, title }: { result: Result; title: string }) {
  const { answer, graph } = result
  const why = whyNot(result, 'graph')
  const formats: FileFormat[] = [
    {
      name: 'csv',
      what: 'Rows (CSV)',
      holds,
      make: async () => textFile((await import('./row-files.ts')).toRowsCsv(answer), 'text/csv'),
    },
    {
      name: 'xlsx',
      what: 'Rows (Excel)',
      holds,
      make: async () => (await import('./xlsx.ts')).toXlsx(answer),
    },
    {
      name: 'json',
      what: 'Rows (JSON)',
      make: async () => textFile((await import('./row-files.ts')).toRowsJson(answer), 'application/json'),
    },
    {
      name: 'graphml',
      what: 'Graph (GraphML)',
      holds: holdsGraph,
      why,
      make: async () =>
        textFile((await import('../../../canvas/export/graphml.ts')).toGraphMl(graph), 'application/graphml+xml'),
    },
    {
      name: 'gexf',
      what: 'Graph (GEXF, Gephi)',
      holds: holdsGraph,
      why,
      make: async () => textFile((await import('./gexf.ts')).toGexf(graph), 'application/gexf+xml'),
    },
  ]
  return <FileMenu file={nameOf(title)} formats={formats} />
}
