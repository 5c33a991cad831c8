import type { WriteStream } from 'node:tty'
import type { Progress } from './load-dataset.ts'

/** One line of a terminal that keeps up with a load, and is gone when it closes. Elsewhere than on a terminal: nothing. */
export function openProgressLine(out: Pick<WriteStream, 'isTTY' | 'write'>) {
  const put = (text: string) => void (out.isTTY && out.write(`\r\u001b[2K${text}`))
  return {
    show: ({ doing, done, total }: Progress) => put(`Loading ${doing}: ${done} of ${total}`),
    close: () => put(''),
  }
}
