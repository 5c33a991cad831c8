"""Opens a GraphML file as an analyst would, and says as JSON what it found in it. Any warning is an error."""

import json
import sys
import warnings

with warnings.catch_warnings():
    # What the packages say of each other while they load is not about our files.
    warnings.simplefilter("ignore")
    import igraph
    import networkx

from graphs_read import from_igraph, from_networkx

warnings.simplefilter("error")
file = sys.argv[1]
graph = networkx.read_graphml(file)
about = {name: value for name, value in graph.graph.items() if isinstance(value, str)}
print(
    json.dumps(
        {"networkx": {"about": about, **from_networkx(graph)}, "igraph": from_igraph(igraph.Graph.Read_GraphML(file))}
    )
)
