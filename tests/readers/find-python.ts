import { spawnSync } from 'node:child_process'

const packages = ['networkx', 'igraph', 'pandas']

/** A Python with the packages that analysts open our files in. Undefined where this machine has none; CI must have one. */
export function findPython(): string | undefined {
  const found = ['python3', '/usr/bin/python3'].find(
    (python) => spawnSync(python, ['-c', `import ${packages.join(', ')}`]).status === 0,
  )
  if (found) return found
  const line = `needs a Python with ${packages.join(', ')}: on Debian apt-get install ${packages.map((name) => `python3-${name}`).join(' ')}`
  if (process.env.CI) throw new Error(`Reading our files in Python ${line}`)
  console.log(`Reading our files in Python skipped: ${line}`)
}
