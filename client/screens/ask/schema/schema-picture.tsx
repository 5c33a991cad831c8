import { useMemo, useState } from 'react'
import type { GraphSchema } from '#domain/graph-schema'
import { labelWords, propertyWords, typeWords } from './label-words.ts'
import { relationshipsAt, schemaLayout } from './schema-layout.ts'
import './schema.css'

const small = (label: string) => label.charAt(0).toLowerCase() + label.slice(1)

/** `PlanPoint` as a pattern of its own, or its name alone behind a colon. */
const insertLabel = (label: string) => (before: string) => {
  if (/:\s*\w*$/.test(before)) return label
  const node = `(${small(label)}:${label})`
  return before.trim() === '' ? `MATCH ${node}` : node
}

type Relationship = Pick<GraphSchema['relationships'][number], 'type' | 'from' | 'to'>

/** A relationship with both its ends; behind a node with its other end alone; behind a colon its type alone. */
const insertRelationship =
  ({ type, from, to }: Relationship) =>
  (before: string) => {
    if (/\[\s*\w*\s*:\s*(\w+\|)*$/.test(before)) return type
    const other = new RegExp(`\\((\\w*)\\s*:\\s*(?:parley:)?(${from}|${to})\\b[^()]*\\)\\s*$`).exec(before)
    if (other?.[2] === from) return `-[:${type}]->(${small(to)}:${to})`
    if (other?.[2] === to) return `<-[:${type}]-(${small(from)}:${from})`
    const whole = `(${small(from)}:${from})-[:${type}]->(${small(to)}:${to})`
    return before.trim() === '' ? `MATCH ${whole}` : whole
  }

/** A property of the variable that carries the label, or its name alone behind a dot. */
const insertProperty = (label: string, property: string) => (before: string) => {
  if (/\.\s*$/.test(before)) return property
  const variable = new RegExp(`[([]\\s*(\\w+)\\s*:[\\w:\\s]*\\b${label}\\b`).exec(before)?.[1]
  return `${variable ?? small(label)}.${property}`
}

type Insert = (made: (before: string) => string) => void

/** What joins a label to others, and what it has: each to be put into the query. */
function AboutLabel({ schema, label, insert }: { schema: GraphSchema; label: string; insert: Insert }) {
  const own = schema.labels.find(({ name }) => name === label)
  return (
    <div className="schema-about">
      <p>
        <strong>{label}</strong> {labelWords(label)}
      </p>
      <h2>Joined by</h2>
      <ul className="schema-types">
        {relationshipsAt(schema, label).map((relationship) => {
          const { type, from, to } = relationship
          return (
            <li key={`${from} ${type} ${to}`}>
              <button type="button" title={typeWords(type)} onClick={() => insert(insertRelationship(relationship))}>
                {from === label ? '' : `${from} `}
                <b>{type}</b>
                {from === label ? ` ${to}` : ''}
              </button>
            </li>
          )
        })}
      </ul>
      <h2>Has</h2>
      <ul className="schema-properties">
        {own?.properties.map((property) => (
          <li key={property}>
            <button
              type="button"
              title={propertyWords(property)}
              onClick={() => insert(insertProperty(label, property))}
            >
              {property}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** What the graph is made of, as a small picture: press a part to put it into the query. */
export function SchemaPicture({ schema, insert }: { schema: GraphSchema; insert: Insert }) {
  const { spots, ties, rows } = useMemo(() => schemaLayout(schema), [schema])
  const [label, setLabel] = useState('Actor')
  const height = 70 + rows * 11
  return (
    <section className="schema" aria-label="What the graph is made of">
      <div className="schema-picture" style={{ aspectRatio: `100 / ${height * 0.84}` }}>
        <svg viewBox={`0 0 100 ${height}`} preserveAspectRatio="none" aria-hidden="true">
          {ties.map(({ from, to }) => (
            <line
              key={`${from.name} ${to.name}`}
              className={from.name === label || to.name === label ? 'schema-tie schema-tie-lit' : 'schema-tie'}
              x1={from.x}
              y1={from.y}
              x2={to.x}
              y2={to.y}
            />
          ))}
        </svg>
        <ul>
          {spots.map(({ name, count, x, y }) => (
            <li key={name} style={{ left: `${x}%`, top: `${(y / height) * 100}%` }}>
              <button
                type="button"
                title={labelWords(name)}
                data-lit={name === label}
                onMouseEnter={() => setLabel(name)}
                onFocus={() => setLabel(name)}
                onClick={() => insert(insertLabel(name))}
              >
                {name} <span className="schema-count">{count}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
      <AboutLabel schema={schema} label={label} insert={insert} />
    </section>
  )
}
