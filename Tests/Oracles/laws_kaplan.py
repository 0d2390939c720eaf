"""Kaplan's laws beside those of laws.py, at 60 digits -> laws_kaplan.json.

Needs mpmath. Formulas and constants are typed from Kaplan and others 2020 (arXiv:2001.08361), apart
from the Swift sources.

    python3 Tests/Oracles/laws_kaplan.py
"""

from law_cases import grid, write

from mpmath import mpf

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


def main():
    write(__file__, [*table_6(), *naive(), *steps()])


if __name__ == "__main__":
    main()
