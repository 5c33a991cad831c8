export function SourceDrawer() {
  return <p>SourceDrawer</p>
}
