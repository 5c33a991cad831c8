import type { ChildProcess } from 'node:child_process'
import { type Program, startProgram as start } from '#server/graph/sandbox/program'

const built = new URL('../dist/server/main.js', import.meta.url).href

/** Stands for `program.ts` where tests start many children: those of the built server, which are there in a third of the time. */
export const startProgram = (program: Program): ChildProcess => start(program, built)
