export function ActorView() {
  return <p>ActorView</p>
}
