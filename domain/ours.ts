/**
 * The label that every node of ours carries beside its own: on a Neo4j that holds other nodes it says which are ours. Lower
 * case, so that it sorts last: Neo4j Browser colours and captions a node by the first of its labels in that order.
 */
export const ours = 'parley'
