"""Opens GraphML with igraph and with NetworkX, and prints as JSON what each of them found."""

import json
import sys
import warnings

import igraph
import networkx

# igraph passes over what is declared for people and ties at once, as Network Canvas itself declares labels and types.
warnings.simplefilter("ignore")

path = sys.argv[1]
one = igraph.Graph.Read_GraphML(path)
other = networkx.read_graphml(path)
people = [values for _, values in other.nodes(data=True)]
found = {
    "igraph": {
        "names": one.vs["name"],
        "rings": [None if ring != ring else ring for ring in one.vs["ring"]],
        "deceased": one.vs["deceased"],
        "photos": [len(photo or "") for photo in one.vs["photo"]],
        "ties": [[one.vs[edge.source]["name"], one.vs[edge.target]["name"]] for edge in one.es],
        "roles": one.es["role"],
        "directed": one.is_directed(),
    },
    "NetworkX": {
        "names": [values["name"] for values in people],
        "rings": [values.get("ring") for values in people],
        "deceased": [values["deceased"] for values in people],
        "photos": [len(values.get("photo", "")) for values in people],
        "ties": [[other.nodes[start]["name"], other.nodes[end]["name"]] for start, end in other.edges],
        "roles": [values.get("role", "") for _, _, values in other.edges(data=True)],
        "directed": other.is_directed(),
    },
}
print(json.dumps(found))
