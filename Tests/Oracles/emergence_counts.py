"""Binomial tails, intervals and least counts at 40 digits -> emergence_counts.json.

Needs mpmath. Ends of intervals are found by bisection of the sum of the terms of the binomial
distribution; no code in common with the program.

    python3 Tests/Oracles/emergence_counts.py
"""

import json
from pathlib import Path

from mpmath import erfinv, exp, log, loggamma, mp, mpf, sqrt

mp.dps = 40
COUNTS = [(0, 1), (1, 1), (0, 10), (1, 10), (5, 10), (10, 10), (1, 30), (29, 30), (3, 2000), (1608, 2000),
          (2000, 2000), (0, 10042), (2583, 10042), (1, 1000000), (250000, 1000000), (999999, 1000000),
          (1000000, 1000000), (17, 3000000)]
TAILS = [(1, 10, 0.5), (10, 10, 0.01), (0, 10, 0.3), (11, 10, 0.3), (40, 100, 0.25), (3, 100, 0.25),
         (900, 1000, 0.01), (1000, 1000, 0.001), (251000, 1000000, 0.25), (249000, 1000000, 0.25),
         (900000, 1000000, 0.1), (1, 1000000, 1e-12)]


def side(k, n, p, down):
    """The sum of P(X = j) from j = k down to 0, or up to n, on the side where the terms fall."""
    term = exp(loggamma(n + 1) - loggamma(k + 1) - loggamma(n - k + 1) + k * log(p) + (n - k) * log(1 - p))
    total = mpf(0)
    while 0 <= k <= n and term > total * mpf(10) ** -42:
        total += term
        if down:
            term *= mpf(k) / (n - k + 1) * (1 - p) / p
            k -= 1
        else:
            term *= mpf(n - k) / (k + 1) * p / (1 - p)
            k += 1
    return total


def tail(k, n, p):
    """P(X >= k)."""
    if k <= 0:
        return mpf(1)
    if k > n:
        return mpf(0)
    return side(k, n, p, False) if k > n * p else 1 - side(k - 1, n, p, True)


def log_tail(k, n, p):
    value = tail(k, n, mpf(p))
    return "-inf" if value == 0 else float(log(value))


def bisect(f, rising):
    low, high = mpf(0), mpf(1)
    for _ in range(100):
        middle = (low + high) / 2
        if (f(middle) < mpf("0.025")) == rising:
            low = middle
        else:
            high = middle
    return low


def clopper_pearson(k, n):
    low = 0 if k == 0 else bisect(lambda p: tail(k, n, p), True)
    high = 1 if k == n else bisect(lambda p: tail(n - k, n, 1 - p), False)
    return [float(low), float(high)]


def wilson(k, n):
    z = sqrt(2) * erfinv(mpf("0.95"))
    share = mpf(k) / n
    middle = share + z**2 / (2 * n)
    spread = z * sqrt(share * (1 - share) / n + z**2 / (4 * mpf(n) ** 2))
    low, high = [(middle + sign * spread) / (1 + z**2 / n) for sign in (-1, 1)]
    return [0.0 if k == 0 else float(low), 1.0 if k == n else float(high)]


def main():
    document = {
        "intervals": [
            {"hits": k, "items": n, "wilson": wilson(k, n), "clopperPearson": clopper_pearson(k, n)}
            for k, n in COUNTS
        ],
        "tails": [
            {"hits": k, "items": n, "share": p, "logTail": log_tail(k, n, p)} for k, n, p in TAILS
        ],
    }
    path = Path(__file__).with_suffix(".json")
    path.write_text(json.dumps(document, indent=1) + "\n")


if __name__ == "__main__":
    main()
