const noFile = 'This is no file of questions: it has to be one that Parley wrote.'

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Error(noFile, { cause })
  }
}

/** The questions of a file. Whether each is sound is for the server to say. Throws where it is no such file. */
export function questionsIn(text: string): unknown[] {
  const read = parsed(text)
  const items = typeof read === 'object' && read !== null && 'items' in read ? read.items : read
  if (!Array.isArray(items) || items.length === 0) throw new Error(noFile)
  return items
}
