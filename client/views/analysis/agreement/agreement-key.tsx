import type { AccordSign } from '../../../canvas/scene.ts'

const lines = [
  { kind: 'agrees', tone: 'supports', says: 'agree' },
  { kind: 'differs', tone: 'opposes', says: 'differ' },
  { kind: 'divided', tone: 'mixed', says: 'agree on one thing, differ on another' },
] as const satisfies readonly { kind: AccordSign; tone: string; says: string }[]

function LineSample({ kind }: { kind: AccordSign }) {
  return (
    <svg className="agreement-line" viewBox="0 0 32 8" aria-hidden="true">
      {kind === 'divided' ? <path d="M0 2.5h32M0 5.5h32" /> : <path d="M0 4h32" data-kind={kind} />}
    </svg>
  )
}

/** What the fields of the table, or the lines of the network, mean. */
export function AgreementKey({ form }: { form: 'matrix' | 'graph' }) {
  return (
    <ul className="agreement-key" aria-label="What the signs mean">
      {form === 'graph' ? (
        <>
          {lines.map(({ kind, tone, says }) => (
            <li key={kind} data-tone={tone}>
              <LineSample kind={kind} /> {says}
            </li>
          ))}
          <li>no line: not known</li>
        </>
      ) : (
        <>
          <li data-tone="supports" data-kind="agrees">
            <i aria-hidden="true">+1</i> agree on one thing
          </li>
          <li data-tone="opposes" data-kind="differs">
            <i aria-hidden="true">−1</i> differ on one
          </li>
          <li data-tone="mixed" data-kind="divided">
            <i aria-hidden="true">+1 −1</i> do both
          </li>
          <li data-kind="silent">
            <i aria-hidden="true" /> share nothing: not known
          </li>
        </>
      )}
    </ul>
  )
}
