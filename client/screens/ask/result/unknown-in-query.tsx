import { useMemo } from 'react'
import { unknownNames } from '#domain/unknown-names'
import { useGraphSchema } from '../../../api/run-cypher.ts'
import { SaidWords } from './said-words.tsx'

/** What a query names that is not there: it was asked all the same. */
export function UnknownInQuery({ cypher }: { cypher: string }) {
  const schema = useGraphSchema().data
  const told = useMemo(() => (schema ? unknownNames(cypher, schema) : []), [cypher, schema])
  if (told.length === 0) return null
  return (
    <ul className="ask-unknown" role="status" aria-label="Names that are not in this graph">
      {told.map((words) => (
        <li key={words}>
          <SaidWords text={words} />
        </li>
      ))}
    </ul>
  )
}
