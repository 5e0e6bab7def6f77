"""Solves a file for the benchmark of plans; prints {"ms", "objective"}. `scipy`: a square of scores; `networkx`: DIMACS."""

import json
import sys
import time


def by_scipy(path):
    import numpy
    from scipy.optimize import linear_sum_assignment

    scores = numpy.fromfile(path)
    side = int(len(scores) ** 0.5)
    scores = scores.reshape(side, side)
    times = []
    for _ in range(7):
        start = time.perf_counter()
        rows, columns = linear_sum_assignment(scores, maximize=True)
        times.append(time.perf_counter() - start)
    return sorted(times)[3], scores[rows, columns].sum()


def by_networkx(path):
    import networkx

    graph = networkx.DiGraph()
    with open(path) as lines:
        for line in lines:
            kind, *numbers = line.split()
            if kind == "n":
                graph.add_node(int(numbers[0]), demand=-int(numbers[1]))
            elif kind == "a":
                tail, head, _, most, cost = map(int, numbers)
                graph.add_edge(tail, head, capacity=most, weight=cost)
    start = time.perf_counter()
    cost, _ = networkx.network_simplex(graph)
    return time.perf_counter() - start, -cost


seconds, objective = {"scipy": by_scipy, "networkx": by_networkx}[sys.argv[1]](sys.argv[2])
print(json.dumps({"ms": seconds * 1000, "objective": int(objective)}))
