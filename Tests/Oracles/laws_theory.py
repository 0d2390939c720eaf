"""Early laws and theory at 60 digits -> laws_theory.json.

Needs mpmath. Formulas and constants are typed from the papers, apart from the Swift sources: Cortes
and others 1993 (NIPS 6), Hestness and others 2017 (arXiv:1712.00409), Sharma and Kaplan 2020
(arXiv:2004.10802), Bahri and others 2021 (arXiv:2102.06701), Michaud and others 2023
(arXiv:2303.13506), Stone 1982 (Annals of Statistics 10).

    python3 Tests/Oracles/laws_theory.py
"""

from law_cases import grid, write

from mpmath import exp, log


def hestness(c, x):
    error = c.alpha * x.samples**c.beta_g + c.gamma
    return min(error, x.guess) if "guess" in x else error


def cases():
    samples = [{"samples": m} for m in ("100", "1e4", "1e9")]
    dimensions = [{"dimension": d} for d in ("1", "10", "52")]
    cortes = [
        ("example", {"a": "0.05", "c": "2", "alpha": "0.6"}),
        (None, {"a": "0.2", "c": "0.7", "alpha": "1.1"}),
    ]
    training = [
        (name, {("beta" if key == "alpha" else key): value for key, value in row.items()})
        for name, row in cortes
    ]
    words = [
        ("word-lm", {"alpha": "11.9", "beta_g": "-0.066", "gamma": 0}),
        (None, {"alpha": "11.9", "beta_g": "-0.3", "gamma": "0.08"}),
    ]
    guesses = samples + [{"samples": "100", "guess": "3.5"}, {"samples": "1e9", "guess": "3.5"}]
    yield from grid("cortes", cortes, lambda c, x: c.a + c.c / x.samples**c.alpha, samples)
    yield from grid("cortes-train", training, lambda c, x: c.a - c.c / x.samples**c.beta, samples)
    yield from grid("hestness", words, hestness, guesses)
    for law, factor in (("sharma-kaplan", 4), ("bahri", 1)):
        yield from grid(law, [(law, {"c": factor})], lambda c, x: c.c / x.dimension, dimensions)
    yield from grid(
        "michaud",
        [("michaud", {})],
        lambda c, x: x.exponent / (x.exponent + 1),
        [{"exponent": a} for a in ("0.076", "0.34", "1")],
    )
    yield from grid(
        "nonparametric",
        [("minimax", {})],
        lambda c, x: 2 * x.smoothness / (2 * x.smoothness + x.dimension),
        [{"dimension": d, "smoothness": b} for d, b in (("1", "1"), ("10", "1"), ("3", "2.5"))],
    )
    yield from grid(
        "mean",
        [("exact", {})],
        lambda c, x: x.variance / x.samples,
        [{"variance": v, "samples": n} for v, n in (("4", "1000"), ("0.3", "7"), ("1", "1"))],
    )
    yield from grid(
        "multiple-for-loss",
        [("exact", {})],
        lambda c, x: exp(-log(x.loss_ratio) / x.exponent),
        [
            {"exponent": a, "loss_ratio": r}
            for a, r in (("0.076", "0.5"), ("0.095", "0.5"), ("0.05", "0.5"), ("0.35", "0.9"))
        ],
    )


if __name__ == "__main__":
    write(__file__, [*cases()])
