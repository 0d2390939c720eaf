"""Precision, distillation, rewards and sampling.

Kumar 2024 (arXiv:2411.04330), Busbridge 2025 (2502.08606), Gao 2022 (2210.10760), Brown 2024
(2407.21787), Chen 2021 (2107.03374), Jones 2021 (2104.03113), Khatri 2025 (2510.13786).
"""

from mpmath import binomial, exp, findroot, log, mpf


def seen(bits, half):
    return 1 if bits is None else 1 - exp(-bits / mpf(half))


def effective_params(N, Pw, Pa=None, Pkv=None):
    return N * seen(Pw, "2.6745") * seen(Pa, "2.2102") * seen(Pkv, "0.9578")


def quantized_loss(N, D, Pw, Pa=None, Pkv=None):
    power = mpf("0.4965")
    return (
        mpf("4.299e3") * effective_params(N, Pw, Pa, Pkv) ** -power
        + mpf("1.806e4") * D**-power + mpf("2.7648")
    )


def damage(N, D, Ppost):
    return (
        mpf("0.0598") * D ** mpf("0.5068") / N ** mpf("0.3439") * exp(-Ppost / mpf("0.5907"))
    )


def supervised(N, D):
    inner = mpf(3355) / N ** mpf("0.408") + mpf(18186) / D ** mpf("0.431")
    return mpf("1.220") + inner ** mpf("0.452")


FUNCTIONS = {
    "kum_Neff": effective_params,
    "kum_L": quantized_loss,
    "kum_dPTQ": damage,
    "u*": lambda: findroot(lambda u: 3 * u * exp(-u) - 1 + exp(-u), 2),
    "kum_Popt": lambda g: findroot(lambda P: 3 * P / g * exp(-P / g) - 1 + exp(-P / g), 2 * g),
    "bus_sup": supervised,
    "gao_bon": lambda d, alpha, beta: d * (alpha - beta * d),
    "gao_rl": lambda d, alpha, beta: d * (alpha - beta * log(d)),
    "gao_bon_peak": lambda alpha, beta: alpha / (2 * beta),
    "gao_rl_peak": lambda alpha, beta: exp(alpha / beta - 1),
    "bon_kl": lambda n: log(n) - (n - 1) / n,
    "monkeys": lambda k, a, b: exp(a * k**b),
    "pass_at_k": lambda n, c, k: 1 - binomial(n - c, k) / binomial(n, k),
    "khatri": lambda C, R0, A, Cmid, B: R0 + (A - R0) / (1 + (Cmid / C) ** B),
    "jones_log10test": lambda log10train, elo: (
        mpf("-1.2") * log10train + mpf("0.004") * elo + 29
    ),
}

CASES = [
    ("kum_Neff", {"N": 3e8, "Pw": 6}),
    ("kum_Neff", {"N": 3e8, "Pw": 3, "Pa": 8, "Pkv": 2}),
    ("kum_L", {"N": 1.1e8, "D": 1.3e10, "Pw": 8, "Pa": 8, "Pkv": 8}),
    ("kum_L", {"N": 1.1e8, "D": 1.3e10, "Pw": 3}),
    ("kum_dPTQ", {"N": 1.1e8, "D": 1.3e10, "Ppost": 3}),
    ("u*", {}),
    ("kum_Popt", {"g": 2.6745}),
    ("bus_sup", {"N": 1e9, "D": 2e10}),
    ("gao_bon", {"d": 3.5, "alpha": 0.9, "beta": 0.08}),
    ("gao_rl", {"d": 3.5, "alpha": 0.9, "beta": 0.3}),
    ("gao_bon_peak", {"alpha": 0.9, "beta": 0.08}),
    ("gao_rl_peak", {"alpha": 0.9, "beta": 0.3}),
    ("bon_kl", {"n": 128}),
    ("monkeys", {"k": 100, "a": -1.4, "b": -0.4}),
    ("pass_at_k", {"n": 200, "c": 13, "k": 10}),
    ("pass_at_k", {"n": 20, "c": 18, "k": 5}),
    ("khatri", {"C": 3e3, "R0": 0.25, "A": 0.61, "Cmid": 4e3, "B": 1.9}),
    ("jones_log10test", {"log10train": 17.5, "elo": -300}),
]
