/** The label that every node of ours carries beside its own: on a Neo4j that holds other nodes it says which are ours. */
export const ours = 'Parley'
