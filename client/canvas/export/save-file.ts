/** Has the browser save a file that was made in the page. */
export function saveFile(name: string, content: Blob) {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  // The download has to begin before its address goes.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
