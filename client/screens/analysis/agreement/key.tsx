const fields = [
  { kind: 'agrees', tone: 'supports', sign: '+1', counted: 'agree on one thing', says: 'agree' },
  { kind: 'differs', tone: 'opposes', sign: '−1', counted: 'differ on one', says: 'differ' },
  { kind: 'divided', tone: 'mixed', sign: '+1 −1', counted: 'do both', says: 'do both' },
] as const

/** What the fields of the table mean. `counted`: whether they show counts, or a figure that was made of them. */
export function AgreementKey({ counted }: { counted: boolean }) {
  return (
    <ul className="agreement-key" aria-label="What the signs mean">
      {fields.map((field) => (
        <li key={field.kind} data-tone={field.tone} data-kind={field.kind}>
          <i aria-hidden="true">{counted && field.sign}</i> {counted ? field.counted : field.says}
        </li>
      ))}
      <li data-kind="silent">
        <i aria-hidden="true" /> share nothing: not known
      </li>
    </ul>
  )
}
