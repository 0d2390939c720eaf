#!/usr/bin/env python3
"""Checks and times `scaleview fit`, beside scipy on the same problems where it can be imported.

  fit_bench.py --shared FOLDER [--rounds 21] [--simulations 1000] [--part 20]
      [--counter LIBRARY --counted PROGRAM] -- PROGRAM

The data are those of the shared folder. Times are of whole processes, medians over rounds; what
takes scipy minutes is done for one start or draw in --part and scaled. Without scipy and numpy the
comparisons are left out. Allocations are counted in a dynamically linked program by a library that
stands in for malloc.
"""
import argparse
import csv
import json
import math
import os
import random
import statistics
import subprocess
import sys
import time

try:
    import numpy
    import scipy.optimize
except ImportError:
    numpy = None

SYMBOLS = ["alpha", "beta", "E", "A", "B"]
DELTA = 1e-3


def show(what, value, wanted=""):
    print(f"{what:<64} {value:<34} {wanted}", flush=True)


def run(program, *arguments, text=None):
    """The document that the program prints, the seconds it took and its largest memory."""
    began = time.perf_counter()
    process = subprocess.Popen(
        [program, "fit", *arguments, "--json"], text=True, stdin=subprocess.PIPE,
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    output, _ = process.communicate(text)
    seconds = time.perf_counter() - began
    return json.loads(output), seconds


def memory(program, file):
    """The largest resident memory of one process, in megabytes.

    A small interpreter starts it: the system counts the memory of the one that forks.
    """
    code = ("import os, sys; null = os.open(os.devnull, os.O_WRONLY)\n"
            "pid = os.posix_spawn(sys.argv[1], sys.argv[1:], os.environ,\n"
            "    file_actions=[(os.POSIX_SPAWN_DUP2, null, 1)])\n"
            "print(os.wait4(pid, 0)[2].ru_maxrss)")
    command = [sys.executable, "-S", "-c", code, program, "fit", file, "--json"]
    return int(subprocess.run(command, capture_output=True, text=True).stdout) / 1024


def median_time(program, rounds, *arguments):
    return statistics.median(run(program, *arguments)[1] for _ in range(rounds))


def allocations(program, counter, file):
    """What a resample, which takes some ten steps of the optimizer, asks of the heap.

    The law splits no budget, which would be worked out for each resample too.
    """
    def count(draws):
        said = subprocess.run(
            [program, "fit", file, "--law", "floor-c", "--json", "--bootstrap", str(draws)], text=True,
            env={**os.environ, "LD_PRELOAD": counter}, stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE).stderr
        return int(said.split("allocations ")[1].split()[0])

    each = (count(3000) - count(1000)) / 2000
    show("heap allocations of a resample", f"{each:.1f}",
         "its results; none a step of the optimizer")


def rows(file):
    with open(file) as lines:
        return [
            (float(row["params"]), float(row["tokens"]), float(row["loss"]))
            for row in csv.DictReader(lines)
        ]


def optima(program, shared):
    targets = json.load(open(f"{shared}/reference/fit-targets.json"))
    for name in ("chinchilla_epoch_240", "chinchilla_epoch_245"):
        fit, _ = run(program, f"{shared}/data/fits/{name}.csv", "--bootstrap", "0")
        target = targets[name]
        worst = max(
            abs(fit["coefficients"][symbol]["value"] / target[symbol] - 1) for symbol in SYMBOLS)
        sum_error = abs(fit["objective"]["sum"] / target["sum"] - 1)
        show(f"{name}: coefficients off by", f"{worst:.1e}", "<= 1e-8")
        show(f"{name}: sum off by", f"{sum_error:.1e}", "<= 1e-12")
    fit, _ = run(program, f"{shared}/data/fits/cerebras_gpt.csv")
    show("cerebras_gpt: identified", str(fit["identified"]), fit["warnings"][0])


def intervals(program, file):
    fit, _ = run(program, file, "--bootstrap", "4000")
    wanted = {"A": (121, 5), "E": (0.0256, 5), "alpha": (0.0151, 5), "beta": (0.0202, 5),
              "B": (1325, 15)}
    for symbol, (value, percent) in wanted.items():
        error = fit["coefficients"][symbol]["se"]
        show(f"standard error of {symbol}, 4000 draws", f"{error:.4g}",
             f"{value} within {percent}%: {100 * (error / value - 1):+.1f}%")
    error = fit["allocation"]["intervals"]["a"]["se"]
    show("standard error of a, 4000 draws", f"{error:.4g}",
         f"0.0194 within 5%: {100 * (error / 0.0194 - 1):+.1f}%")


def times(program, file, rounds):
    whole = median_time(program, rounds, file)
    instant = median_time(program, rounds, file, "--bootstrap", "0")
    show("whole process, 500 draws", f"{1e3 * whole:.1f} ms", "<= 25 ms")
    show("whole process, instant intervals", f"{1e3 * instant:.1f} ms")
    few = max(3, rounds // 4)
    grid = median_time(program, few, file, "--bootstrap", "0", "--starts", "published")
    show("published grid of 4500 starts, whole process", f"{grid:.3f} s", "<= 0.3 s")
    thousand = median_time(program, few, file, "--bootstrap", "1000") - instant
    show("1000 resamples", f"{1e3 * thousand:.1f} ms", "<= 16 ms is the stretch")
    many = median_time(program, few, file, "--bootstrap", "4000") - instant
    show("4000 resamples", f"{many:.3f} s", "<= 0.25 s")
    show("largest resident memory", f"{memory(program, file):.1f} MB", "<= 40 MB")


class Problem:
    """The objective of FITS.md in its coordinates: a, b, e, alpha, beta."""

    def __init__(self, table):
        values = numpy.log(numpy.array(table))
        self.n, self.d, self.y = values.T

    def both(self, x):
        terms = numpy.stack(
            [x[0] - x[3] * self.n, x[1] - x[4] * self.d, numpy.full_like(self.n, x[2])])
        top = terms.max(0)
        shares = numpy.exp(terms - top)
        total = shares.sum(0)
        residual = top + numpy.log(total) - self.y
        size = numpy.abs(residual)
        value = numpy.where(
            size <= DELTA, residual * residual / 2, DELTA * (size - DELTA / 2)).sum()
        slopes = numpy.clip(residual, -DELTA, DELTA) * shares / total
        sums = slopes.sum(1)
        return value, numpy.array(
            [*sums, -(slopes[0] * self.n).sum(), -(slopes[1] * self.d).sum()])

    def value(self, x):
        """The sum alone, as somebody writes it who leaves the gradient to scipy."""
        law = numpy.logaddexp(
            numpy.logaddexp(x[0] - x[3] * self.n, x[1] - x[4] * self.d), x[2])
        size = numpy.abs(law - self.y)
        return numpy.where(
            size <= DELTA, size * size / 2, DELTA * (size - DELTA / 2)).sum()

    def scaled(self, x):
        value, gradient = self.both(x)
        return 1e3 * value, 1e3 * gradient

    def best_of(self, starts, generator):
        """The least sum from random starts, each to the end by L-BFGS-B and BFGS."""
        best = math.inf
        for _ in range(starts):
            x = generator.uniform([0, 0, -1, 0, 0], [25, 25, 1, 2, 2])
            with numpy.errstate(all="ignore"):
                for method, options in (
                    ("L-BFGS-B", {"maxiter": 2000, "ftol": 1e-15, "gtol": 1e-12}),
                    ("BFGS", {"maxiter": 500, "gtol": 1e-12}),
                ):
                    found = scipy.optimize.minimize(
                        self.scaled, x, jac=True, method=method, options=options)
                    x = found.x
                    best = min(best, found.fun / 1e3)
        return best


def generated(count, generator):
    """Runs on a law, with noise of heavy tails."""
    params = 10 ** generator.uniform(6, 10, count)
    tokens = params * 10 ** generator.uniform(0, 2.5, count)
    loss = (1.7 + 400 * params**-0.34 + 2000 * tokens**-0.37) * numpy.exp(
        0.01 * generator.standard_t(3, count))
    return list(zip(params.tolist(), tokens.tolist(), loss.tolist()))


def as_text(table):
    return "params,tokens,loss\n" + "".join(f"{n!r},{d!r},{l!r}\n" for n, d, l in table)


def random_starts(program, shared, part):
    generator = numpy.random.default_rng(1)
    starts = max(10, 300 // part)
    tables = {"cerebras_gpt": rows(f"{shared}/data/fits/cerebras_gpt.csv")}
    for count in (7, 12, 30, 100, 1000, 4000):
        tables[f"generated, {count} runs"] = generated(count, generator)
    for name, table in tables.items():
        best = Problem(table).best_of(starts if len(table) < 500 else 10, generator)
        fit, seconds = run(program, "-", "--bootstrap", "0", text=as_text(table))
        show(f"{name}: sum above the best of scipy's random starts",
             f"{fit['objective']['sum'] / best - 1:+.1e}", f"<= 1e-9; {1e3 * seconds:.0f} ms")


def scipy_times(file, part):
    problem = Problem(rows(file))
    exponents, logs = [0, 0.5, 1, 1.5, 2], [0, 5, 10, 15, 20, 25]
    grid = [
        (a, b, e, alpha, beta)
        for a in logs for b in logs for e in (-1, -0.5, 0, 0.5, 1)
        for alpha in exponents for beta in exponents
    ]
    some = grid[::part]
    began = time.perf_counter()
    for start in some:
        scipy.optimize.minimize(problem.value, start, method="L-BFGS-B")
    seconds = (time.perf_counter() - began) * len(grid) / len(some)
    show("scipy: the grid, L-BFGS-B with finite differences", f"{seconds:.1f} s",
         f"1 in {part}, scaled")
    generator = numpy.random.default_rng(0)
    count, table = 4000 // part, numpy.array(rows(file))
    start = [math.log(477.826), math.log(2143.417), math.log(1.81722), 0.347310, 0.367172]
    began = time.perf_counter()
    for _ in range(count):
        drawn = Problem(table[generator.integers(0, len(table), len(table))])
        scipy.optimize.minimize(drawn.scaled, start, jac=True, method="BFGS")
    seconds = (time.perf_counter() - began) * 4000 / count
    show("scipy: 4000 resamples, BFGS with gradients", f"{seconds:.1f} s", f"1 in {part}, scaled")


def coverage(program, shared, file, simulations):
    target = json.load(open(f"{shared}/reference/fit-targets.json"))["chinchilla_epoch_240"]
    table = rows(file)
    law = [
        target["E"] + target["A"] * n ** -target["alpha"] + target["B"] * d ** -target["beta"]
        for n, d, _ in table
    ]
    residuals = [math.log(row[2] / value) for row, value in zip(table, law)]
    sigma = statistics.pstdev(residuals)
    for noise in ("Gaussian", "resampled"):
        generator = random.Random(5)
        hits = dict.fromkeys(SYMBOLS + ["a"], 0)
        for _ in range(simulations):
            def error():
                return generator.gauss(0, sigma) if noise == "Gaussian" else generator.choice(
                    residuals)
            drawn = [(n, d, v * math.exp(error())) for (n, d, _), v in zip(table, law)]
            fit, _ = run(program, "-", "--seed", str(generator.getrandbits(30)),
                         text=as_text(drawn))
            for symbol in SYMBOLS:
                low, high = fit["coefficients"][symbol]["ci95"] or (math.inf, 0)
                hits[symbol] += low <= target[symbol] <= high
            low, high = fit["allocation"]["intervals"]["a"]["ci95"] if fit["identified"] else (1, 0)
            hits["a"] += low <= target["a"] <= high
        shares = "  ".join(f"{key} {value / simulations:.3f}" for key, value in hits.items())
        show(f"coverage of 95%, {simulations} simulations, {noise}", shares, "0.93 to 0.98")


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", required=True)
    parser.add_argument("--rounds", type=int, default=21)
    parser.add_argument("--simulations", type=int, default=1000)
    parser.add_argument("--part", type=int, default=20)
    parser.add_argument("--counter")
    parser.add_argument("--counted")
    parser.add_argument("program")
    arguments = parser.parse_args()
    file = f"{arguments.shared}/data/fits/chinchilla_epoch_240.csv"
    if not os.path.exists(file):
        sys.exit(f"{file} is missing: set SCALEVIEW_SHARED to the folder that has the data")
    optima(arguments.program, arguments.shared)
    intervals(arguments.program, file)
    times(arguments.program, file, arguments.rounds)
    if arguments.counter:
        allocations(arguments.counted, arguments.counter, file)
    if numpy is None:
        show("scipy", "not importable", "its figures are left out")
    else:
        scipy_times(file, arguments.part)
        random_starts(arguments.program, arguments.shared, arguments.part)
    if arguments.simulations > 0:
        coverage(arguments.program, arguments.shared, file, arguments.simulations)


if __name__ == "__main__":
    main()
