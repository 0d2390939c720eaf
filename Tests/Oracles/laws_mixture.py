"""Laws of experts and sparsity at 60 digits -> laws_mixture.json.

Needs mpmath. Formulas and constants are typed from the papers, apart from the Swift sources: Clark
and others 2022 (arXiv:2202.01169), Krajewski and others 2024 (arXiv:2402.07871), Abnar and others
2025 (arXiv:2501.12370). The size of a dense model of equal loss is a root of Clark's loss, and
shares no algebra with the closed form.

    python3 Tests/Oracles/laws_mixture.py
"""

from law_cases import grid, write

from mpmath import findroot, log10, mpf

COLUMNS = ("a", "b", "c", "d", "E_start", "E_max")
CLARK = [
    ("s-base", ("-0.082", "-0.108", "0.009", "1.104", "1.847", "314.478")),
    ("rl-r", ("-0.083", "-0.126", "0.012", "1.111", "1.880", "469.982")),
    ("hash", ("-0.087", "-0.136", "0.012", "1.157", "4.175", "477.741")),
]
KRAJEWSKI = {
    "a": "18.1",
    "alpha": "0.115",
    "b": "30.8",
    "beta": "0.147",
    "g": "2.1",
    "gamma": "0.58",
    "c": "0.47",
}
ABNAR = {
    "a": "16612.50",
    "alpha": "0.5962",
    "b": "5455.67",
    "beta": "0.3954",
    "c": "0.4598",
    "lambda": "-0.1666",
    "d": "17.26",
    "delta": "0.1603",
    "gamma": "0.1595",
    "e": "0.94",
}


def columns(names):
    rows = [(name, dict(zip(COLUMNS, row))) for name, row in CLARK]
    return [(name, {key: row[key] for key in names}) for name, row in rows]


def effective(c, x):
    start = 1 / (1 / c.E_start - 1 / c.E_max)
    return 1 / (1 / (x.experts - 1 + start) + 1 / c.E_max)


def log_loss(c, log_n, e):
    return c.a * log_n + c.b * log10(e) + c.c * log_n * log10(e) + c.d


def clark(c, x):
    return 10 ** log_loss(c, log10(x.params), effective(c, x))


def equal_dense(c, x):
    target = log_loss(c, log10(x.params), effective(c, x))
    return 10 ** findroot(lambda n: log_loss(c, n, c.E_start) - target, mpf(8))


def krajewski(c, x):
    factor = c.g / x.granularity**c.gamma + c.a
    return c.c + factor / x.params**c.alpha + c.b / x.tokens**c.beta


def abnar(c, x):
    s = 1 - x.sparsity
    return (
        c.a / x.params**c.alpha
        + c.b / x.tokens**c.beta
        + c.c / s ** c["lambda"]
        + c.d / (s**c.delta * x.params**c.gamma)
        + c.e
    )


def cases():
    experts = [{"experts": e} for e in ("1", "64", "512")]
    routed = [
        {"params": n, "experts": e} for n, e in (("5e6", "128"), ("1e9", "64"), ("1.3e9", "1"))
    ]
    sizes = [{"params": n} for n in ("15e6", "1e9", "1e11")]
    grains = [
        {"params": n, "tokens": d, "granularity": g}
        for n, d, g in (("1e9", "2e10", "1"), ("1e9", "2e10", "8"), ("3.7e9", "1.3e11", "16"))
    ]
    sparse = [
        {"params": n, "tokens": d, "sparsity": s}
        for n, d, s in (("1e10", "1e11", "0.9"), ("1e9", "2e10", "0.5"), ("1e11", "1e12", "0.98"))
    ]
    dense = [
        ("clark", {"a": "0.078", "N_c": "3.568e13"}),
        ("refit", {"a": "0.0788", "N_c": "3.42e13"}),
    ]
    yield from grid("clark-experts", columns(("E_start", "E_max")), effective, experts)
    yield from grid("clark", columns(COLUMNS), clark, routed)
    yield from grid("clark-params", columns(COLUMNS), equal_dense, routed)
    yield from grid("clark-dense", dense, lambda c, x: (c.N_c / x.params) ** c.a, sizes)
    yield from grid("krajewski", [("krajewski", KRAJEWSKI)], krajewski, grains)
    yield from grid("abnar", [("abnar", ABNAR)], abnar, sparse)


if __name__ == "__main__":
    write(__file__, [*cases()])
