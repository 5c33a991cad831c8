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

from graphs_read import from_igraph, from_networkx

warnings.simplefilter("error")
folder = Path(sys.argv[1])


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
