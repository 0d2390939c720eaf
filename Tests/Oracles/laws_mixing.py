"""Laws of mixed, filtered and transferred data at 60 digits -> laws_mixing.json.

Needs mpmath. Formulas and constants are typed from the papers, apart from the Swift sources: Ye and
others 2024 (arXiv:2403.16952), Goyal and others 2024 (arXiv:2404.07177), Hernandez and others 2021
(arXiv:2102.01293).

    python3 Tests/Oracles/laws_mixing.py
"""

from law_cases import grid, write

from mpmath import exp, log, mpf

YE = ["0.9750", "-2.1391", "-10.0864", "2.7140", "2.7106", "2.6083", "1.5866"]
HERNANDEZ = [
    ("text-python", {"k": "1.9e4", "alpha": "0.18", "beta": "0.38"}),
    ("mixed-python", {"k": "2.1e5", "alpha": "0.096", "beta": "0.38"}),
]


def shares(*values):
    return {f"share_{index + 1}": value for index, value in enumerate(values)}


def mixture(c, x):
    weighted = sum(c[f"t_{j}"] * x[f"share_{j}"] for j in range(1, 6))
    return exp(c.log_c) + exp(c.log_k + weighted)


def transferred(c, x):
    return c.k * x.tuning_data**c.alpha * x.params**c.beta


def cases():
    ye = dict(zip(["log_c", "log_k"] + [f"t_{j}" for j in range(1, 6)], YE))
    mixtures = [
        shares("0.5", "0.2", "0.1", "0.1", "0.1"),
        shares("0.2", "0.2", "0.2", "0.2", "0.2"),
        shares("0.05", "0.8", "0.05", "0.05", "0.05"),
    ]
    repetitions = [{"repetition": k} for k in ("1", "4", "16.5")]
    tunings = [
        {"tuning_data": d, "params": n} for d, n in (("3e5", "4e7"), ("1e7", "1e8"), ("3e9", "1e10"))
    ]
    yield from grid("ye-mixture", [("ye", ye)], mixture, mixtures)
    yield from grid(
        "goyal-utility",
        [("example", {"b": "-0.2", "tau": "2"}), (None, {"b": "-0.35", "tau": "7.5"})],
        lambda c, x: c.b * exp(-log(mpf(2)) * x.repetition / c.tau),
        repetitions,
    )
    yield from grid("hernandez-transfer", HERNANDEZ, transferred, tunings)
    yield from grid(
        "hernandez-multiplier",
        HERNANDEZ,
        lambda c, x: 1 + transferred(c, x) / x.tuning_data,
        tunings,
    )


if __name__ == "__main__":
    write(__file__, [*cases()])
