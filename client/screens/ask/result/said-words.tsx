/** What the server says, with what stands in backticks as code. */
export function SaidWords({ text }: { text: string }) {
  return text.split(/`([^`]*)`/).map((part, at) =>
    at % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts are nothing but their order
      <code key={at}>{part}</code>
    ) : (
      part
    ),
  )
}
