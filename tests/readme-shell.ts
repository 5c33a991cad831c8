import { readFileSync } from 'node:fs'

/** The README's blocks for a shell, each by its lines, without what is said behind a command. */
export const shellBlocks = [...readFileSync('README.md', 'utf8').matchAll(/^```sh\n(.+?)```/gms)].map(
  ([, block = '']) =>
    block
      .trim()
      .split('\n')
      .map((line) => line.replace(/\s+#.*/, '')),
)

export const shellLines = shellBlocks.flat()
