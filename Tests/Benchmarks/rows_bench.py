#!/usr/bin/env python3
"""Times reading and showing a large table of runs, and how much memory that takes.

The table has five columns (name, params, tokens, compute, loss) of numbers from a fixed seed; it is
written once into the scratch folder. The program opens it without a terminal and draws one frame.
"""
import argparse
import os
import random
import resource
import time


def write_table(path, rows):
    """Runs on the Chinchilla form with noise, as a file of about 55 bytes a row."""
    if os.path.exists(path):
        return
    draw = random.Random(200108361)
    with open(path + ".new", "w") as file:
        file.write("name,params,tokens,compute,loss\n")
        for index in range(rows):
            params = 10 ** draw.uniform(6, 11)
            tokens = 10 ** draw.uniform(9, 13)
            loss = 1.8172 + 482.01 / params**0.3478 + 2085.43 / tokens**0.3658
            loss *= 1 + draw.gauss(0, 0.01)
            file.write(
                f"run-{index},{params:.6g},{tokens:.6g},{6 * params * tokens:.6g},{loss:.5f}\n")
    os.rename(path + ".new", path)


def run(words):
    """Seconds from start to end, seconds of CPU, and the most memory in bytes."""
    start = time.perf_counter()
    child = os.fork()
    if child == 0:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        os.execv(words[0], words)
    _, status, usage = os.wait4(child, 0)
    seconds = time.perf_counter() - start
    if status != 0:
        raise SystemExit(f"{words[0]} ended with status {status}")
    return seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024


def median(values):
    return sorted(values)[len(values) // 2]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--size", default="120x40")
    parser.add_argument("--scratch", required=True, help="where the table is kept")
    parser.add_argument("binary")
    options = parser.parse_args()
    path = os.path.join(options.scratch, f"rows-{options.rows}.csv")
    write_table(path, options.rows)
    size = os.path.getsize(path)
    words = [options.binary, path, "--script", "", "--size", options.size]
    rounds = [run(words) for _ in range(options.rounds)]
    memory = max(round[2] for round in rounds)
    print(f"{options.rows} rows, {size / 1e6:.1f} MB, {options.size}, "
          f"median of {options.rounds} rounds")
    print(f"start -> painted   {median([round[0] for round in rounds]):8.3f} s")
    print(f"CPU time           {median([round[1] for round in rounds]):8.3f} s")
    print(f"most memory        {memory / 1e6:8.1f} MB, {memory / size:.2f} x the file")


if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    main()
