export function AnswerView() {
  return <p>AnswerView</p>
}
