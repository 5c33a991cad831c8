/**
 * The version of the graph's schema: what the labels, the properties and the constraints of a store are. A change that
 * a store of before does not follow by itself raises it by one, with a step in migrations.ts.
 */
export const schemaVersion = 3
