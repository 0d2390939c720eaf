"""Laws of other modalities at 60 digits -> laws_modalities.json.

Needs mpmath. Formulas and constants are typed from Henighan and others 2020 (arXiv:2010.14701,
Table 1) and Liang and others 2024 (arXiv:2410.08184, equations 5 and 6), apart from the Swift
sources.

    python3 Tests/Oracles/laws_modalities.py
"""

from law_cases import grid, write

from mpmath import mpf

PF_DAY = mpf(10) ** 15 * 24 * 3600

# The domain; L_inf, N_0 and alpha of L(N); L_inf, C_0 and alpha of L(C); C_0 and p of N(C).
TABLE_1 = [
    ("language", ("0", "1.47e14", "0.070"), ("0", "3.47e8", "0.048"), ("3.3e-13", "0.73")),
    ("image8", ("3.12", "8.0e1", "0.24"), ("3.13", "1.8e-8", "0.19"), ("5.3e-14", "0.64")),
    ("image16", ("2.64", "2.8e2", "0.22"), ("2.64", "1.6e-8", "0.16"), ("4.8e-12", "0.75")),
    ("image32", ("2.20", "6.3e1", "0.13"), ("2.21", "3.6e-9", "0.1"), ("1.6e-13", "0.65")),
    ("vq16", ("3.99", "2.7e4", "0.13"), ("4.09", "6.1e-7", "0.11"), ("6.2e-14", "0.64")),
    ("vq32", ("3.07", "1.9e4", "0.14"), ("3.17", "2.6e-6", "0.12"), ("9.4e-13", "0.7")),
    ("t2i-text", ("0", "5.6e8", "0.037"), None, None),
    ("t2i-image", ("2.0", "5.1e3", "0.16"), ("1.93", "1.5e-6", "0.15"), ("9.4e-13", "0.7")),
    ("i2t-text", ("0", "7.0e8", "0.039"), None, None),
    ("i2t-image", ("2.0", "5.5e3", "0.15"), ("1.97", "1.5e-6", "0.16"), ("3.3e-12", "0.72")),
    ("video", ("1.01", "3.7e4", "0.24"), ("0.95", "2.2e-5", "0.14"), ("1.13e-12", "0.71")),
    ("math", ("0.28", "1.1e4", "0.16"), ("0.14", "1.4e-5", "0.17"), ("2.3e-12", "0.69")),
]
LIANG = [
    ("dit-params", "0.0009", "0.5681"),
    ("dit-tokens", "186.8535", "0.4319"),
    ("dit-loss", "2.3943", "-0.0273"),
    ("dit-fid", "2.2566e6", "-0.234"),
]


def named(symbols, column):
    return [(row[0], dict(zip(symbols, row[column]))) for row in TABLE_1 if row[column]]


def cases():
    sizes = [{"params": n} for n in ("1e6", "1e9", "1e11")]
    budgets = [{"compute": c} for c in ("1e17", "8.64e19", "1e23")]
    yield from grid(
        "henighan-n",
        named(("L_inf", "N_0", "alpha"), 1),
        lambda c, x: c.L_inf + (x.params / c.N_0) ** -c.alpha,
        sizes,
    )
    yield from grid(
        "henighan-c",
        named(("L_inf", "C_0", "alpha"), 2),
        lambda c, x: c.L_inf + (x.compute / PF_DAY / c.C_0) ** -c.alpha,
        budgets,
    )
    yield from grid(
        "henighan-nopt",
        named(("C_0", "p"), 3),
        lambda c, x: (x.compute / PF_DAY / c.C_0) ** c.p,
        budgets,
    )
    runs = [{"compute": c} for c in ("1e17", "1e19", "1.5e21")]
    for law, k, p in LIANG:
        yield from grid(
            law, [("liang", {"k": k, "p": p})], lambda c, x: c.k * x.compute**c.p, runs
        )


if __name__ == "__main__":
    write(__file__, [*cases()])
