export function HomeView() {
  return <p>HomeView</p>
}
