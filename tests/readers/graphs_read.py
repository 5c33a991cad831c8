"""What a graph that somebody read has, as plain values with their types."""


def typed(attributes):
    # In igraph an absent text is empty, and an absent number is not a number.
    there = {name: value for name, value in attributes.items() if value not in (None, "") and value == value}
    return {name: [type(value).__name__, value] for name, value in there.items()}


def from_networkx(graph):
    return {
        "directed": graph.is_directed(),
        "multigraph": graph.is_multigraph(),
        "nodes": {node: typed(attributes) for node, attributes in graph.nodes(data=True)},
        "edges": [[start, end, typed(attributes)] for start, end, attributes in graph.edges(data=True)],
    }


def from_igraph(graph):
    return {
        "directed": graph.is_directed(),
        "nodes": {vertex["id"]: typed(vertex.attributes()) for vertex in graph.vs},
        "edges": [[graph.vs[e.source]["id"], graph.vs[e.target]["id"], typed(e.attributes())] for e in graph.es],
    }
