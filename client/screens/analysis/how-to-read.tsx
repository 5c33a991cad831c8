import type { Measure } from '#domain/measure'
import { useMeasures } from '../../api/analyses.ts'

const parts = [
  ['formula', 'Formula'],
  ['inputs', 'From'],
  ['unit', 'Unit'],
  ['range', 'Range'],
  ['absent', 'Where there is none'],
  ['origin', 'Origin'],
] as const satisfies readonly (readonly [keyof Measure, string])[]

function Explained({ measure }: { measure: Measure }) {
  return (
    <section className="read-measure">
      <h3>{measure.name}</h3>
      <p>{measure.reading}</p>
      <ul className="read-caveats">
        {measure.caveats.map((caveat) => (
          <li key={caveat}>{caveat}</li>
        ))}
      </ul>
      <dl>
        {parts.map(([key, word]) => (
          <div key={key}>
            <dt>{word}</dt>
            <dd>{measure[key]}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** What the picture shows, in plain words; then what each figure is, and what it does not say. */
export function HowToRead({ guide, ids }: { guide: readonly string[]; ids: readonly string[] }) {
  const known = useMeasures().data?.measures ?? []
  const shown = ids.flatMap((id) => known.find((measure) => measure.id === id) ?? [])
  return (
    <>
      <ul className="read-guide">
        {guide.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <h2 className="read-title">The figures behind it</h2>
      <div className="read-measures">
        {shown.map((measure) => (
          <Explained key={measure.id} measure={measure} />
        ))}
      </div>
    </>
  )
}
