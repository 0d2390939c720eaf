"""Repetition, filtering, mixing, transfer and vocabulary.

Muennighoff 2023 (arXiv:2305.16264), Goyal 2024 (2404.07177), Ye 2024 (2403.16952), Hernandez 2021
(2102.01293), Tao 2024 (2407.13623) with the coefficients of its repository.
"""

from mpmath import diff, exp, findroot, log, mpf

import chinchilla

RD, RN = mpf("15.387756"), mpf("5.309743")


def repeated(unique, repetitions, halfway):
    return unique + unique * halfway * (1 - exp(-repetitions / halfway))


def effective_tokens(U, D):
    unique = min(U, D)
    return repeated(unique, D / unique - 1, RD)


def useful_params(U):
    _, _, _, a, b = chinchilla.fit_of("muennighoff")
    G = chinchilla.balance("muennighoff")
    return (U * G) ** (b / a) * G


def effective_params(U, D, N):
    unique = min(useful_params(min(U, D)), N)
    return repeated(unique, max(N / unique - 1, 0), RN)


def mixture(r):
    t = ["-10.0864", "2.7140", "2.7106", "2.6083", "1.5866"]
    exponent = mpf("-2.1391") + sum(mpf(x) * mpf(y) for x, y in zip(t, r))
    return exp(mpf("0.9750")) + exp(exponent)


def transfer(DF, N, k, alpha, beta):
    return k * DF**alpha * N**beta


NNV, NNV_POWER = exp(mpf("-2.4846510161625193")), mpf("0.5")
NV, NV_POWER = exp(mpf("-1.589031299255507")), mpf("0.4163622634135234")


def vocabulary_params(C=None, Nnv=None):
    compute = (Nnv / NNV) ** 2 if C is None else C
    return NV * compute**NV_POWER


def tokens_per_character(V):
    x = log(min(V, mpf("2e5")))
    return mpf("0.00639222") * x**2 - mpf("0.15811069") * x + mpf("1.20470122")


def unigram_loss(nonvocabulary, vocabulary, tokens):
    """Parameters in millions, tokens in billions."""
    shared = mpf("0.44660634152009615")
    return (
        -mpf("5.5327846803337435") + mpf("1.8313851559554126") / nonvocabulary**shared
        + mpf("0.19584238398665638") / vocabulary ** mpf("0.6707374679896795")
        + mpf("2.1241123120064955") / tokens**shared
    )


def best_vocabulary(Nnv, d):
    compute = (Nnv / NNV) ** 2

    def at(V):
        tokens = compute / (6 * (Nnv + V * d))
        return unigram_loss(Nnv / 10**6, V * d / 10**6, tokens / 10**9)

    return findroot(lambda V: diff(at, V) * V, Nnv ** mpf("0.4") * 6)


FUNCTIONS = {
    "mu_Deff": effective_tokens,
    "U(1+R*)": lambda U: U * (1 + RD),
    "mu_UN": useful_params,
    "mu_Neff": effective_params,
    "mu_L": lambda U, D, N: chinchilla.loss(
        "muennighoff", effective_params(U, D, N), effective_tokens(U, D)
    ),
    "mu_series": lambda d, R: 1 + (1 - d) * (1 - (1 - d) ** R) / d,
    "goyal_b": lambda b, k, tau: b * 2 ** (-k / tau),
    "ye_L": mixture,
    "hern_DT": transfer,
    "hern_mult": lambda DF, N: (
        1 + transfer(DF, N, mpf("1.9e4"), mpf("0.18"), mpf("0.38")) / DF
    ),
    "tao_Nnv": lambda C: NNV * C**NNV_POWER,
    "tao_Nv": vocabulary_params,
    "tao_Nv2": lambda Nnv: 3145728 * (Nnv / mpf("33e6")) ** mpf("0.8353974035228025"),
    "tao_f": tokens_per_character,
    "tao_Lu": lambda Nnv, V, d, H: unigram_loss(
        Nnv / 10**6, V * d / 10**6, H * tokens_per_character(V) / 10**9
    ),
    "tao_V3": best_vocabulary,
}

CASES = [
    *[("mu_Deff", {"U": 1e10, "D": D}) for D in (5e9, 1e10, 8e10, "4.4e11")],
    ("U(1+R*)", {"U": 3e10}),
    ("mu_UN", {"U": 3e10}),
    *[
        (fn, {"U": 1e10, "D": D, "N": N})
        for fn in ("mu_Neff", "mu_L")
        for D, N in ((1e10, 4e8), (4e10, 3e9), (9e11, 8.7e9), (5e9, 1e8))
    ],
    ("mu_series", {"d": 0.25, "R": 4}),
    ("goyal_b", {"b": -0.18, "k": 3, "tau": 5}),
    ("ye_L", {"r": [0.2, 0.2, 0.2, 0.2, 0.2]}),
    ("ye_L", {"r": [0, 0.4, 0.3, 0.2, 0.1]}),
    ("hern_DT", {"DF": 3e6, "N": 4e7, "k": 1.9e4, "alpha": 0.18, "beta": 0.38}),
    ("hern_DT", {"DF": 3e6, "N": 4e7, "k": "2.1e5", "alpha": "0.096", "beta": "0.38"}),
    ("hern_mult", {"DF": 3e6, "N": 4e7}),
    ("tao_Nnv", {"C": 3e22}),
    ("tao_Nv", {"C": 3e22}),
    ("tao_Nv", {"Nnv": 3e9}),
    ("tao_Nv2", {"Nnv": 3e9}),
    *[("tao_f", {"V": V}) for V in (4096, 128256, 3e5)],
    ("tao_Lu", {"Nnv": 1.13e9, "V": 43000, "d": 2048, "H": 5e11}),
    *[("tao_V3", {"Nnv": Nnv, "d": d}) for Nnv, d in ((3e9, 3200), (7e10, 8192))],
]
