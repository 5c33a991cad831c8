export function Header() {
  return <p>Header</p>
}
