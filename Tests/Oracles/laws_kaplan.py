"""Kaplan's laws beside those of laws.py, at 60 digits -> laws_kaplan.json.

Needs mpmath. Formulas and constants are typed from Kaplan and others 2020 (arXiv:2001.08361), apart
from the Swift sources.

    python3 Tests/Oracles/laws_kaplan.py
"""

from law_cases import grid, write

from mpmath import exp, findroot, log, mpf

PF_DAY = mpf(10) ** 15 * 24 * 3600
BUDGETS = [{"compute": c} for c in ("1e17", "8.64e19", "1e21", "5.76e23")]


def efficient(letter):
    """Table 6: a factor times a power of C_min in PF-days."""
    return lambda c, x: c[letter] * (x.compute / PF_DAY) ** c.p


def table_6():
    rows = [
        ("kaplan-nopt", "N_e", [("kaplan", "1.3e9", "0.73"), ("naive", "1.6e9", "0.88")]),
        ("kaplan-bopt", "B_e", [("kaplan", "2e6", "0.24")]),
        ("kaplan-sopt", "S_e", [("kaplan", "5.4e3", "0.03")]),
        ("kaplan-dopt", "D_e", [("kaplan", "2e10", "0.27"), ("eq-6.7", "4e10", "0.26")]),
    ]
    for law, letter, presets in rows:
        values = [(name, {letter: k, "p": p}) for name, k, p in presets]
        yield from grid(law, values, efficient(letter), BUDGETS)


def naive():
    presets = [("kaplan", {"alpha_C": "0.057", "C_c": "1.6e7"})]
    return grid(
        "kaplan-c",
        presets,
        lambda c, x: (c.C_c * PF_DAY / x.compute) ** c.alpha_C,
        BUDGETS,
        gradient=True,
    )


def steps():
    """Table 3, and ends of sliders."""
    symbols = ("alpha_N", "alpha_S", "N_c", "S_c")
    presets = [
        ("kaplan", ("0.077", "0.76", "6.5e13", "2.1e3")),
        (None, ("0.5", "0", "1e17", "1")),
        (None, ("0", "2", "1e10", "1e7")),
    ]
    points = [{"params": n, "steps": s} for n, s in [("768", "1"), ("1.5e9", "2.5e5"), ("1e11", "4e4")]]
    return grid(
        "kaplan-ns",
        [(name, dict(zip(symbols, values))) for name, values in presets],
        lambda c, x: (c.N_c / x.params) ** c.alpha_N + (c.S_c / x.steps) ** c.alpha_S,
        points,
        gradient=True,
    )


JOINT = {"alpha_N": "0.076", "alpha_D": "0.103", "N_c": "6.4e13", "D_c": "1.8e13"}
JOINT_POINTS = [
    {"params": n, "tokens": d}
    for n, d in [("1e8", "1e9"), ("1e9", "1e9"), ("1.5e9", "2.3e10"), ("1e10", "1e15")]
]


def joint(c, n, d):
    return ((c.N_c / n) ** (c.alpha_N / c.alpha_D) + c.D_c / d) ** c.alpha_D


def overfitting():
    """Equations 4.3, 4.4 and 5.7: the differences are taken as they stand."""

    def excess(c, x):
        return joint(c, x.params, x.tokens) / (c.N_c / x.params) ** c.alpha_N - 1

    def stop(c, x):
        gap = joint(c, x.params, x.tokens) - (c.N_c / x.params) ** c.alpha_N
        return c.S_c / gap ** (1 / c.alpha_S)

    yield from grid("kaplan-overfit", [("kaplan", JOINT)], excess, JOINT_POINTS)
    yield from grid(
        "kaplan-early-stop",
        [("kaplan", {**JOINT, "alpha_S": "0.76", "S_c": "2.1e3"})],
        stop,
        JOINT_POINTS,
    )
    yield from grid(
        "kaplan-data-floor",
        [("kaplan", {"k": "5e3", "p": "0.74"})],
        lambda c, x: c.k * x.params**c.p,
        [{"params": n} for n in ("768", "1e9", "1e11")],
    )


def batches():
    """Equations 5.3 to 5.5."""
    presets = [
        ("kaplan", {"B_star": "2e8", "alpha_B": "0.21"}),
        ("table-5", {"B_star": "2.1e8", "alpha_B": "0.21"}),
    ]

    def critical(c, x):
        return c.B_star / x.loss ** (1 / c.alpha_B)

    losses = ("1.7", "2", "2.5", "7")
    yield from grid("kaplan-bcrit", presets, critical, [{"loss": loss} for loss in losses])
    yield from grid(
        "kaplan-smin",
        presets,
        lambda c, x: x.steps / (1 + critical(c, x) / x.batch),
        [{"steps": "2.5e5", "batch": "524288", "loss": loss} for loss in losses],
    )
    yield from grid(
        "kaplan-least-compute",
        presets,
        lambda c, x: x.compute / (1 + x.batch / critical(c, x)),
        [{"compute": "1e21", "batch": "524288", "loss": loss} for loss in losses],
    )


def frontier():
    """Equations B.6 to B.10."""
    symbols = ("alpha_N", "alpha_S", "alpha_B", "N_c", "S_c", "B_star")
    presets = [
        ("kaplan", dict(zip(symbols, ("0.077", "0.76", "0.21", "6.5e13", "2.1e3", "2e8")))),
        (None, dict(zip(symbols, ("0.3", "1", "0.1", "1e12", "100", "1e9")))),
    ]

    def parts(c):
        exponent = 1 / (1 / c.alpha_S + 1 / c.alpha_B + 1 / c.alpha_N)
        ratio = c.alpha_N / c.alpha_S
        constant = 6 * c.N_c * c.B_star * c.S_c
        constant *= (1 + ratio) ** (1 / c.alpha_S + 1 / c.alpha_N) * (1 / ratio) ** (1 / c.alpha_S)
        return exponent, ratio, constant

    def loss(c, x):
        exponent, _, constant = parts(c)
        return (constant / x.compute) ** exponent

    def params(c, x):
        exponent, ratio, constant = parts(c)
        scale = (1 + ratio) ** (1 / c.alpha_N)
        return c.N_c * (x.compute / constant) ** (exponent / c.alpha_N) * scale

    def steps(c, x):
        exponent, ratio, constant = parts(c)
        first = constant / (6 * c.N_c * c.B_star) * (1 + ratio) ** (-1 / c.alpha_N)
        return first * (x.compute / constant) ** (exponent / c.alpha_S)

    yield from grid("kaplan-frontier", presets, loss, BUDGETS)
    yield from grid("kaplan-frontier-n", presets, params, BUDGETS)
    yield from grid("kaplan-frontier-s", presets, steps, BUDGETS)


def sizes():
    """Equations B.12, B.13, B.16 and B.17."""
    pairs = [
        {"excess": f, "reference_excess": g}
        for f, g in [("0.1", "0.02"), ("0.02", "0.1"), ("0.5", "0.001")]
    ]
    yield from grid(
        "kaplan-stop-n",
        [("kaplan", {"alpha_N": "0.077"})],
        lambda c, x: ((1 + x.excess) / (1 + x.reference_excess)) ** (1 / c.alpha_N),
        pairs,
    )
    yield from grid(
        "kaplan-stop-s",
        [("kaplan", {"alpha_S": "0.76"})],
        lambda c, x: ((1 + 1 / x.excess) / (1 + 1 / x.reference_excess)) ** (1 / c.alpha_S),
        pairs,
    )

    def ratio(c, x):
        inner = 1 + c.alpha_S / c.alpha_N * (1 - x.size_ratio**-c.alpha_N)
        return inner ** (-1 / c.alpha_S)

    exponents = [("kaplan", {"alpha_N": "0.077", "alpha_S": "0.76"})]
    points = [{"size_ratio": x} for x in ("0.4", "0.6", "1", "1.0001", "2.2", "100")]
    yield from grid("kaplan-subopt-c", exponents, lambda c, x: x.size_ratio * ratio(c, x), points)
    yield from grid("kaplan-subopt-s", exponents, ratio, points)


def others():
    """Equation 6.8 as a root, equation D.1, Figure 20."""

    def meeting(c, x):
        def gap(log_c):
            budget = exp(log_c)
            data = (mpf("5.4e13") / (c.D_e * budget**c.p)) ** mpf("0.095")
            return log((c.C_c / budget) ** mpf("0.05")) - log(data)

        return exp(findroot(gap, 10)) * PF_DAY

    points = [("kaplan", "3.1e8", "2e10", "0.27"), ("fig1", "2.3e8", "2e10", "0.27")]
    points += [("eq-6.7", "3.1e8", "4e10", "0.26"), ("eq-6.7-fig1", "2.3e8", "4e10", "0.26")]
    values = [(name, {"C_c": c, "D_e": d, "p": p}) for name, c, d, p in points]
    yield from grid("kaplan-contradiction", values, meeting, [{}])
    yield from grid(
        "kaplan-lr",
        [("kaplan", {"a": "0.003239", "b": "0.0001395"})],
        lambda c, x: c.a - c.b * log(x.params),
        [{"params": n} for n in ("768", "1e8", "1e10")],
    )
    yield from grid(
        "kaplan-context",
        [("kaplan", {"a": "2.3", "b": "5.4", "p": "0.62"})],
        lambda c, x: c.a + c.b * x.position**-c.p,
        [{"position": t} for t in ("1", "100", "1024")],
    )


def main():
    laws = [table_6, naive, steps, overfitting, batches, frontier, sizes, others]
    write(__file__, [case for law in laws for case in law()])


if __name__ == "__main__":
    main()
