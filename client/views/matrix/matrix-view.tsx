export function MatrixView() {
  return <p>MatrixView</p>
}
