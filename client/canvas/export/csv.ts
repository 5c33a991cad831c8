const needsQuotes = /[",\r\n]|^\s|\s$/

/** Text that a spreadsheet would run as a formula gets an apostrophe in front. */
function harmless(text: string): string {
  return /^[=+\-@\t]/.test(text) ? `'${text}` : text
}

function field(text: string): string {
  const safe = harmless(text)
  return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Rows under their header, as RFC 4180 writes them, with the mark that tells a spreadsheet that it is UTF-8. */
export function toCsv<K extends string>(columns: readonly K[], rows: readonly Record<K, string>[]): string {
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column]))]
  return `\uFEFF${lines.map((line) => line.map(field).join(',')).join('\r\n')}\r\n`
}
