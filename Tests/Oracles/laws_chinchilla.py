"""What follows from the Chinchilla form, at 60 digits -> laws_chinchilla.json.

Needs mpmath. Tables are typed from Hoffmann and others 2022 (arXiv:2203.15556, Tables 3 and A3), the
fits from laws.py; best splits are roots of a numerical derivative, so that no algebra is shared.

    python3 Tests/Oracles/laws_chinchilla.py
"""

import laws
from law_cases import evaluation, grid, write

from mpmath import diff, exp, findroot, log, mpf, sqrt

BUDGETS = [{"compute": c} for c in ("1e17", "1e21", "5.76e23", "3.8e25")]
FITS = [(preset, values) for law, preset, values in laws.PRESETS if law == "chinchilla"]
# N, then FLOPs and tokens by approaches 1, 2 and 3; 1.26e25 for 175B is printed as 1.26e24.
TABLE = """
400e6 1.92e19 8.0e9    1.84e19 7.7e9    2.21e19 9.2e9
1e9   1.21e20 20.2e9   1.20e20 20.0e9   1.62e20 27.1e9
10e9  1.23e22 205.1e9  1.32e22 219.5e9  2.46e22 410.1e9
67e9  5.76e23 1.5e12   6.88e23 1.7e12   1.71e24 4.1e12
175e9 3.85e24 3.7e12   4.54e24 4.3e12   1.26e25 12.0e12
280e9 9.90e24 5.9e12   1.18e25 7.1e12   3.52e25 20.1e12
520e9 3.43e25 11.0e12  4.19e25 13.4e12  1.36e26 43.5e12
1e12  1.27e26 21.2e12  1.59e26 26.5e12  5.65e26 94.1e12
10e12 1.30e28 216.2e12 1.75e28 292.0e12 8.55e28 1425.5e12
"""
ROWS = [[mpf(float(x)) for x in line.split()] for line in TABLE.split("\n") if line]


def best(c, budget):
    def loss(log_n):
        n = exp(log_n)
        return laws.chinchilla(c, n, budget / (6 * n))

    start = min([mpf(i) / 4 for i in range(20, 160)], key=loss)
    log_n = findroot(lambda x: diff(loss, x), start)
    return exp(log_n), loss(log_n)


def optima():
    outputs = [
        ("chinchilla-nopt", lambda c, x: best(c, x.compute)[0]),
        ("chinchilla-dopt", lambda c, x: x.compute / (6 * best(c, x.compute)[0])),
        ("chinchilla-lopt", lambda c, x: best(c, x.compute)[1]),
    ]
    for law, formula in outputs:
        yield from grid(law, FITS, formula, BUDGETS)


def sizes():
    """Tokens for which a size is the best, as the root of alpha A/N^alpha = beta B/D^beta; the size
    below which a loss is out of reach, as that of E + A/N^alpha = L."""
    yield from grid(
        "chinchilla-match",
        FITS,
        lambda c, x: exp(
            findroot(
                lambda d: log(c.alpha * c.A) - c.alpha * log(x.params)
                - (log(c.beta * c.B) - c.beta * d),
                log(x.params) + 3,
            )
        ),
        [{"params": n} for n in ("1e7", "1e10", "7e11")],
    )
    yield from grid(
        "chinchilla-ncrit",
        FITS,
        lambda c, x: exp(
            findroot(lambda n: log(x.loss - c.E) - log(c.A) + c.alpha * n, mpf(20))
        ),
        [{"loss": loss} for loss in ("2", "2.5", "4")],
    )


def line(xs, ys):
    """Least squares by the normal equations, in logarithms."""
    xs, ys = [log(x) for x in xs], [log(y) for y in ys]
    n, sx, sy = len(xs), sum(xs), sum(ys)
    sxx, sxy = sum(x * x for x in xs), sum(x * y for x, y in zip(xs, ys))
    slope = (n * sxy - sx * sy) / (n * sxx - sx * sx)
    return {"k": exp((sy - slope * sx) / n), "p": slope}


def tables():
    sizes = [row[0] for row in ROWS]
    for approach in (1, 2, 3):
        flops = [row[2 * approach - 1] for row in ROWS]
        tokens = [row[2 * approach] for row in ROWS]
        for law, values, name, points in [
            ("hoffmann-table-n", line(flops, sizes), "compute", ("1e19", "5.76e23", "1e28")),
            ("hoffmann-table-d", line(sizes, tokens), "params", ("4e8", "1e10", "1e13")),
        ]:
            for point in points:
                yield evaluation(
                    law,
                    f"approach-{approach}",
                    lambda c, x: c.k * x[name] ** c.p,
                    values,
                    {name: point},
                )


def ratios():
    presets = [("twenty", {"r": "20"}), ("minicpm", {"r": "192"})]
    yield from grid("fixed-ratio-n", presets, lambda c, x: sqrt(x.compute / (6 * c.r)), BUDGETS)
    yield from grid("fixed-ratio-d", presets, lambda c, x: sqrt(x.compute * c.r / 6), BUDGETS)


def interpolations():
    """Between the rows and beyond them, on straight lines of logarithms."""

    def between(xs, ys, value):
        last = max([i for i in range(len(xs) - 1) if xs[i] <= value], default=0)
        (x0, x1), (y0, y1) = map(lambda s: (log(s[last]), log(s[last + 1])), (xs, ys))
        return exp(y0 + (log(value) - x0) / (x1 - x0) * (y1 - y0))

    sizes = [row[0] for row in ROWS]
    for approach in (1, 2, 3):
        flops = [row[2 * approach - 1] for row in ROWS]
        tokens = [row[2 * approach] for row in ROWS]
        for relation, xs, ys, values in [
            ("N_of_C", flops, sizes, ("1e18", "3e22", "5e24", "1e29")),
            ("D_of_N", sizes, tokens, ("1e8", "3e10", "1e12", "1e14")),
        ]:
            for value in map(mpf, values):
                value = mpf(float(value))
                yield {
                    "approach": approach,
                    "relation": relation,
                    "at": float(value),
                    "value": float(between(xs, ys, value)),
                }


def main():
    cases = [*optima(), *sizes(), *tables(), *ratios()]
    write(__file__, cases, interpolations=list(interpolations()))


if __name__ == "__main__":
    main()
