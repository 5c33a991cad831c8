/** What the fields and lines mean. */
export function AgreementKey() {
  return (
    <ul className="agreement-key" aria-label="What the signs mean">
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
    </ul>
  )
}
