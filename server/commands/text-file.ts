import { isUtf8 } from 'node:buffer'
import { readFileSync } from 'node:fs'

/** What a file says; nothing where it cannot be read, or is no UTF-8 text. */
export function readTextFile(file: string): string | undefined {
  try {
    const bytes = readFileSync(file)
    return isUtf8(bytes) ? bytes.toString() : undefined
  } catch {
    return undefined
  }
}
