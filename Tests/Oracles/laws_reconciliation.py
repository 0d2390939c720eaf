"""Pearce and Song's laws at 60 digits -> laws_reconciliation.json.

Needs mpmath. Formulas and constants are typed from Pearce and Song 2024 (arXiv:2406.12907), apart
from the Swift sources. The growth of the best size is a numerical derivative of ln N by ln C, and
shares no algebra with the formula.

    python3 Tests/Oracles/laws_reconciliation.py
"""

from law_cases import Named, grid, write

from mpmath import cbrt, diff, exp, log

W = "47491"
SIZES = [{"non_vocabulary_params": n} for n in ("1e5", "1e7", "1.5e9", "1e11")]
EPOCH = {"alpha": "0.3478", "beta": "0.3658", "A": "482.01", "B": "2085.43", "w": W}
HOFFMANN = {"alpha": "0.3392", "beta": "0.2849", "A": "406.4", "B": "410.7", "w": W}


def total(c, x):
    n = x.non_vocabulary_params
    return n + c.w * cbrt(n)


def compute(c, x):
    """Equation 16."""
    n = x.non_vocabulary_params
    e = c.w * cbrt(n)
    return (
        6
        * n
        * (n + e / 3) ** (-1 / c.beta)
        * (n + e) ** ((1 + c.alpha) / c.beta)
        * (c.beta * c.B / (c.alpha * c.A)) ** (1 / c.beta)
    )


def growth(c, x):
    full = Named({**c, "A": 1, "B": 1})

    def log_compute(log_n):
        return log(compute(full, Named(non_vocabulary_params=exp(log_n))))

    return 1 / diff(log_compute, log(x.non_vocabulary_params))


def some(values, names):
    return {name: values[name] for name in names}


def main():
    fits = [("epoch", EPOCH), ("hoffmann-tex4", HOFFMANN)]
    exponents = [(name, some(fit, ("alpha", "beta", "w"))) for name, fit in fits]
    write(
        __file__,
        grid("pearce-params", [("pearce-song", {"w": W})], total, SIZES)
        + grid("pearce-exponent", exponents, growth, SIZES)
        + grid("pearce-compute", fits, compute, SIZES),
    )


if __name__ == "__main__":
    main()
