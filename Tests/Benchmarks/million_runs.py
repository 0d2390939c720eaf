#!/usr/bin/env python3
"""Writes a table of a million made-up runs, five columns wide: million_runs.py [ROWS] > runs.csv

Losses follow the Chinchilla form with log-normal noise, so that the points are a cloud along curves.
The same bytes on every run; Python's standard library is all it needs.
"""
import math
import random
import sys


def main():
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    draw = random.Random(20200108)
    write = sys.stdout.write
    write("# synthetic: made up for a benchmark\nname,params,tokens,compute,loss\n")
    for row in range(rows):
        params = 10 ** draw.uniform(6, 10.5)
        tokens = 10 ** draw.uniform(8.5, 12)
        loss = 1.8172 + 482.01 / params**0.3478 + 2085.43 / tokens**0.3658
        loss *= math.exp(draw.gauss(0, 0.02))
        write(f"r{row},{params:.6g},{tokens:.6g},{6 * params * tokens:.6g},{loss:.5g}\n")


if __name__ == "__main__":
    main()
