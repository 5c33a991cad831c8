"""Opens the files of a folder as an analyst would, and says as JSON what it found in them. Any warning is an error."""

import csv
import json
import sys
import warnings
from pathlib import Path

with warnings.catch_warnings():
    # What the packages say of each other while they load is not about our files.
    warnings.simplefilter("ignore")
    import igraph
    import networkx
    import pandas

warnings.simplefilter("error")
folder = Path(sys.argv[1])


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


def records_of(name):
    with open(folder / name, encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, strict=True))


def frame_of(frame):
    return {"types": [str(kind) for kind in frame.dtypes], "rows": json.loads(frame.to_json(orient="values"))}


answer = json.loads((folder / "rows.json").read_text(encoding="utf-8"))
print(
    json.dumps(
        {
            "graphml": from_networkx(networkx.read_graphml(folder / "graph.graphml")),
            "gexf": from_networkx(networkx.read_gexf(folder / "graph.gexf")),
            "igraph": from_igraph(igraph.Graph.Read_GraphML(str(folder / "graph.graphml"))),
            "csv": records_of("rows.csv"),
            "pandas": frame_of(pandas.read_csv(folder / "rows.csv")),
            "json": frame_of(pandas.DataFrame(answer["rows"], columns=answer["columns"])),
        }
    )
)
