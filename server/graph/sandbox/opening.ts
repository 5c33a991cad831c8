import type { Program } from './program.ts'

/** What the children of one pool open. */
export type Opening = {
  program: Program
  /** Their first message. */
  message: object
  /** Whether they need to open files or connections later on. */
  opens: boolean
  /** Called when no child has it open any more. */
  closed?(): void
}
