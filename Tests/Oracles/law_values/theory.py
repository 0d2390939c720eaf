"""Broken power laws, early laws and theory.

Caballero 2022 (arXiv:2210.14891, the example of its Fig. 1), Hestness 2017 (1712.00409), Cortes
1993, Sharma & Kaplan 2020 (2004.10802), Michaud 2023 (2303.13506).
"""

from mpmath import mpf

BREAKS = [("0.49", "3e6", "1.1"), ("-0.811", "1e14", "1.425"), ("2.1", "2e20", "0.05")]


def broken(x):
    result = mpf("4.66e3") * x ** mpf("-0.05")
    for c, d, f in BREAKS:
        result *= (1 + (x / mpf(d)) ** (1 / mpf(f))) ** (-mpf(c) * mpf(f))
    return mpf("1e-3") + result


FUNCTIONS = {
    "bnsl": broken,
    "hest": lambda m, alpha, beta_g: alpha * m**beta_g,
    "cortes_test": lambda m, a, c, alpha: a + c / m**alpha,
    "mean_mse": lambda n, s2: s2 / n,
    "nonparam_mse_exp": lambda d, beta: 2 * beta / (2 * beta + d),
    "sharma": lambda d: 4 / d,
    "michaud_beta": lambda alpha: alpha / (alpha + 1),
}

CASES = [
    *[("bnsl", {"x": x}) for x in (1e4, 3e6, "1e14", 1e21)],
    ("hest", {"m": 3e7, "alpha": 11.9, "beta_g": -0.066}),
    ("cortes_test", {"m": 3e5, "a": 0.03, "c": 1.4, "alpha": 0.5}),
    ("mean_mse", {"n": 37, "s2": 2.5}),
    ("nonparam_mse_exp", {"d": 7, "beta": 2}),
    ("sharma", {"d": 53}),
    ("michaud_beta", {"alpha": 0.076}),
]
