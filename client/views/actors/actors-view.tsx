export function ActorsView() {
  return <p>ActorsView</p>
}
