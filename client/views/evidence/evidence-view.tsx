export function EvidenceView() {
  return <p>EvidenceView</p>
}
