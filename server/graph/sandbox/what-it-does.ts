/** The procedures that a stranger may call: what is in this graph. They answer alike on both engines. */
export const proceduresAllowed: ReadonlySet<string> = new Set(['db.labels', 'db.relationshipTypes', 'db.propertyKeys'])

const words: [RegExp, string][] = [
  [/^Merge/, '`MERGE` may write'],
  [/Constraint/, 'Constraints change the schema'],
  [/Index/, 'Indexes change the schema'],
  [/^Create|^Insert/, '`CREATE` writes'],
  [/Delete/, '`DELETE` writes'],
  [/^Set|^AddLabel|^Add/, '`SET` writes'],
  [/^Remove/, '`REMOVE` writes'],
  [/^Foreach|TransactionForeach|TransactionApply/, 'Writing row by row'],
  [/^Show|^Terminate|Administration/, 'Administration of the server'],
  [/^LoadCSV|^Load/, '`LOAD CSV` reads files'],
]

/** Names in plain words what a query tried, by the operator of its plan. */
export function whatWrites(operator: string): string {
  const what = words.find(([pattern]) => pattern.test(operator))?.[1]
  if (what === undefined) return `The step \`${operator}\` of its plan is not known to only read: not allowed here.`
  return what.startsWith('`LOAD') ? `${what}: not allowed here.` : `${what}: not allowed here, this only reads.`
}
