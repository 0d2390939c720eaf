"""How long `scaleview laws` takes from start to exit.

    python3 Tests/Benchmarks/laws_bench.py BINARY [--runs 40]
"""

import argparse
import statistics
import subprocess
import time

COMMANDS = (
    ["laws"], ["laws", "chinchilla"], ["laws", "--json"],
    ["eval", "chinchilla", "--params", "70B", "--tokens", "1.4T"],
)


def milliseconds(command):
    start = time.perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
    return (time.perf_counter() - start) * 1e3


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=40, help="of each command (%(default)s)")
    parser.add_argument("binary")
    options = parser.parse_args()

    print(f"start to exit in ms, {options.runs} runs{'':16}{'least':>8}{'median':>8}")
    for arguments in COMMANDS:
        times = [milliseconds([options.binary, *arguments]) for _ in range(options.runs)]
        name = " ".join(arguments)
        print(f"scaleview {name:34}{min(times):8.2f}{statistics.median(times):8.2f}")


if __name__ == "__main__":
    main()
