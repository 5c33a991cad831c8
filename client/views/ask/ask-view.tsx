/** Where a stranger asks the graph itself. */
export function AskView() {
  return <h1>Ask anything</h1>
}
