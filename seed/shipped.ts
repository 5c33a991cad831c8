import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'

/** From here among the sources, or from the one folder in which the built server lies. */
const folder = import.meta.url.endsWith('.ts') ? '.' : '../../seed'

/** The folder of the dataset that comes with Parley, as it is reached from the working directory. */
export const shippedFolder = relative(
  process.cwd(),
  fileURLToPath(new URL(`${folder}/us-russia-28-point-plan`, import.meta.url)),
)
