import type { AgreementSign } from '../../../canvas/scene.ts'

const lines = [
  { kind: 'agrees', tone: 'supports', says: 'agree' },
  { kind: 'differs', tone: 'opposes', says: 'differ' },
  { kind: 'divided', tone: 'mixed', says: 'agree on one thing, differ on another' },
] as const satisfies readonly { kind: AgreementSign; tone: string; says: string }[]

function LineSample({ kind }: { kind: AgreementSign }) {
  return (
    <svg className="agreement-line" viewBox="0 0 32 8" aria-hidden="true">
      {kind === 'divided' ? <path d="M0 2.5h32M0 5.5h32" /> : <path d="M0 4h32" data-kind={kind} />}
    </svg>
  )
}

const fields = [
  { kind: 'agrees', tone: 'supports', sign: '+1', counted: 'agree on one thing', says: 'agree' },
  { kind: 'differs', tone: 'opposes', sign: '−1', counted: 'differ on one', says: 'differ' },
  { kind: 'divided', tone: 'mixed', sign: '+1 −1', counted: 'do both', says: 'do both' },
] as const

type Props = {
  form: 'matrix' | 'graph'
  /** Whether fields show counts, or a figure that was made of them. */
  counted: boolean
}

/** What the fields of the table, or the lines of the network, mean. */
export function AgreementKey({ form, counted }: Props) {
  return (
    <ul className="agreement-key" aria-label="What the signs mean">
      {form === 'graph'
        ? lines.map(({ kind, tone, says }) => (
            <li key={kind} data-tone={tone}>
              <LineSample kind={kind} /> {says}
            </li>
          ))
        : fields.map((field) => (
            <li key={field.kind} data-tone={field.tone} data-kind={field.kind}>
              <i aria-hidden="true">{counted && field.sign}</i> {counted ? field.counted : field.says}
            </li>
          ))}
      {form === 'graph' ? (
        <li>no line: not known</li>
      ) : (
        <li data-kind="silent">
          <i aria-hidden="true" /> share nothing: not known
        </li>
      )}
    </ul>
  )
}
