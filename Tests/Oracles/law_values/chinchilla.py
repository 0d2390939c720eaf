"""The Chinchilla form and its optimum, approaches 1 and 2, and the reconciliations with Kaplan.

Hoffmann 2022 (arXiv:2203.15556, Tables 3 and A3), Besiroglu 2024 (2404.10102), Muennighoff 2023
(2305.16264), de Vries 2023, Sardana 2024 (2401.00448), Krajewski 2024 (2402.07871), Pearce & Song
2024 (2406.12907), Porian 2024 (2406.19146).
"""

from mpmath import exp, log, mpf, sqrt

FITS = {
    "hoffmann": {"E": "1.69", "A": "406.4", "B": "410.7", "a": "0.34", "b": "0.28"},
    "hoffmann_tex": {
        "E": exp(mpf("0.5267228")), "A": exp(mpf("6.0073404")), "B": exp(mpf("6.0179186")),
        "a": "0.33917084", "b": "0.2849083",
    },
    "hoffmann_tex4": {"E": "1.6934", "A": "406.4", "B": "410.7", "a": "0.3392", "b": "0.2849"},
    "epoch": {"E": "1.8172", "A": "482.01", "B": "2085.43", "a": "0.3478", "b": "0.3658"},
    "muennighoff": {
        "E": exp(mpf("0.6254804")), "A": exp(mpf("6.255414")), "B": exp(mpf("7.3049974")),
        "a": "0.3526596", "b": "0.3526596",
    },
    "devries": {"E": "1.62", "A": "406.4", "B": "410.7", "a": "0.336", "b": "0.283"},
    "sardana_all": {"E": "1.45", "A": "33.66", "B": "138.9", "a": "0.18", "b": "0.24"},
    "krajewski_dense": {"E": "0.47", "A": "16.3", "B": "26.7", "a": "0.126", "b": "0.127"},
}

SIZES = ["4e8", "1e9", "1e10", "6.7e10", "1.75e11", "2.8e11", "5.2e11", "1e12", "1e13"]
COMPUTE = {
    "A1": "1.92e19 1.21e20 1.23e22 5.76e23 3.85e24 9.90e24 3.43e25 1.27e26 1.30e28",
    "A2": "1.84e19 1.20e20 1.32e22 6.88e23 4.54e24 1.18e25 4.19e25 1.59e26 1.75e28",
    "A3tab": "2.21e19 1.62e20 2.46e22 1.71e24 1.26e25 3.52e25 1.36e26 5.65e26 8.55e28",
}
TOKENS = {
    "A1": "8.0e9 20.2e9 205.1e9 1.5e12 3.7e12 5.9e12 11.0e12 21.2e12 216.2e12",
    "A2": "7.7e9 20.0e9 219.5e9 1.7e12 4.3e12 7.1e12 13.4e12 26.5e12 292.0e12",
    "A3tab": "9.2e9 27.1e9 410.1e9 4.1e12 12.0e12 20.1e12 43.5e12 94.1e12 1425.5e12",
}
W = mpf(47491)


def fit_of(name):
    return [mpf(FITS[name][key]) for key in ("E", "A", "B", "a", "b")]


def loss(fit, N, D):
    E, A, B, a, b = fit_of(fit)
    return E + A / N**a + B / D**b


def balance(fit):
    _, A, B, a, b = fit_of(fit)
    return (a * A / (b * B)) ** (1 / (a + b))


def best_params(fit, C):
    _, _, _, a, b = fit_of(fit)
    return balance(fit) * (C / 6) ** (b / (a + b))


def best_tokens(fit, C):
    return C / 6 / best_params(fit, C)


def best_params_for_tokens(fit, D):
    _, _, _, a, b = fit_of(fit)
    return (D * balance(fit)) ** ((a + b) / a) / D


def best_tokens_for_params(fit, N):
    _, _, _, a, b = fit_of(fit)
    return (N / balance(fit)) ** (a / b) / balance(fit)


def compute_for_loss(fit, L):
    E, A, B, a, b = fit_of(fit)
    G = balance(fit)
    scale = A * G**-a + B * G**b
    return 6 * ((L - E) / scale) ** (-(a + b) / (a * b))


def tokens_for_loss(fit, N, L):
    E, A, B, a, b = fit_of(fit)
    room = L - E - A / N**a
    return (B / room) ** (1 / b) if room > 0 else None


def params_for_unlimited_data(fit, L):
    E, A, _, a, _ = fit_of(fit)
    return (A / (L - E)) ** (1 / a)


def fixed_ratio(C, r):
    return {"tokens": r * sqrt(C / (6 * r)), "params": sqrt(C / (6 * r))}


def columns(table):
    numbers = lambda texts: [log(mpf(text)) for text in texts]
    return numbers(SIZES), numbers(COMPUTE[table].split()), numbers(TOKENS[table].split())


def interpolate(xs, ys, x):
    i = min(max(sum(1 for item in xs if item <= x) - 1, 0), len(xs) - 2)
    return ys[i] + (ys[i + 1] - ys[i]) * (x - xs[i]) / (xs[i + 1] - xs[i])


def table_value(table, N=None, C=None, D=None):
    sizes, compute, tokens = columns(table)
    if N is not None:
        xs, x, other = sizes, log(N), {"tokens": tokens, "FLOP": compute}
    elif C is not None:
        xs, x, other = compute, log(C), {"params": sizes, "tokens": tokens}
    else:
        xs, x, other = tokens, log(D), {"params": sizes, "FLOP": compute}
    return {unit: exp(interpolate(xs, ys, x)) for unit, ys in other.items()}


def least_squares(table):
    sizes, compute, tokens = columns(table)

    def line(name):
        xs, ys = (compute, sizes) if name.endswith("N_C") else (sizes, tokens)
        n = len(xs)
        mean_x, mean_y = sum(xs) / n, sum(ys) / n
        slope = sum((x - mean_x) * (y - mean_y) for x, y in zip(xs, ys))
        slope /= sum((x - mean_x) ** 2 for x in xs)
        return slope if "slope" in name else exp(mean_y - slope * mean_x)

    return line


def pearce_exponent(fit, NnE):
    _, _, _, a, b = fit_of(fit)
    t = NnE ** (mpf(2) / 3)
    inverse = 1 - (t + W / 9) / (t + W / 3) / b + (1 + a) / b * (t + W / 3) / (t + W)
    return 1 / inverse


def pearce_compute(fit, NnE):
    _, A, B, a, b = fit_of(fit)
    root = NnE ** (mpf(1) / 3)
    return (
        6 * NnE * (NnE + W / 3 * root) ** (-1 / b) * (NnE + W * root) ** ((1 + a) / b)
        * (b * B / (a * A)) ** (1 / b)
    )


def exponents(fit):
    return fit_of(fit)[3:]


FUNCTIONS = {
    "ch_L": loss,
    "ch_expN": lambda fit: exponents(fit)[1] / sum(exponents(fit)),
    "ch_expD": lambda fit: exponents(fit)[0] / sum(exponents(fit)),
    "ch_gamma": lambda fit: exponents(fit)[0] * exponents(fit)[1] / sum(exponents(fit)),
    "ch_G": balance,
    "ch_Nopt": best_params,
    "ch_Dopt": best_tokens,
    "ch_Lopt": lambda fit, C: loss(fit, best_params(fit, C), best_tokens(fit, C)),
    "ch_N_for_Dopt": best_params_for_tokens,
    "ch_D_for_Nopt": best_tokens_for_params,
    "ch_N_critical": params_for_unlimited_data,
    "ch_D_for_NL": tokens_for_loss,
    "ch_C_for_L": compute_for_loss,
    "ch_fixed_ratio": fixed_ratio,
    "tab_interp": table_value,
    "lsq": least_squares,
    "ps_NT": lambda NnE: NnE + W * NnE ** (mpf(1) / 3),
    "ps_local_exp": pearce_exponent,
    "ps_C_of_NnE": pearce_compute,
    "b/(a/3+b)": lambda fit: exponents(fit)[1] / (exponents(fit)[0] / 3 + exponents(fit)[1]),
    "porian_Lstar": lambda C: mpf("87.16") * C ** mpf("-0.092") + mpf("1.68"),
}

CASES = [
    *[("ch_L", {"fit": fit, "N": 3e9, "D": "6e10"}) for fit in FITS],
    *[(fn, {"fit": fit}) for fn in ("ch_expN", "ch_expD", "ch_gamma", "ch_G") for fit in FITS],
    *[
        (fn, {"fit": fit, "C": 3e22})
        for fn in ("ch_Nopt", "ch_Dopt", "ch_Lopt") for fit in FITS
    ],
    *[("ch_N_for_Dopt", {"fit": fit, "D": 3e11}) for fit in ("hoffmann_tex", "epoch", "devries")],
    *[("ch_D_for_Nopt", {"fit": fit, "N": 3e9}) for fit in ("hoffmann", "epoch", "muennighoff")],
    *[("ch_N_critical", {"fit": fit, "L": 2.4}) for fit in ("hoffmann_tex", "epoch", "devries")],
    *[
        ("ch_D_for_NL", {"fit": fit, "N": 3e9, "L": L})
        for fit in ("hoffmann", "epoch") for L in (2.3, 1.9)
    ],
    *[("ch_C_for_L", {"fit": fit, "L": 2.3}) for fit in ("hoffmann", "epoch", "devries")],
    *[("ch_fixed_ratio", {"C": 1e22, "r": 20}, unit) for unit in ("tokens", "params")],
    *[
        ("tab_interp", {"table": table, "N": N}, "tokens")
        for table in TOKENS for N in (1e8, 7e9, 1e11, 2e13)
    ],
    *[
        ("tab_interp", {"table": table, "C": C}, "params")
        for table in TOKENS for C in (1e18, 1e21, 1e24, 1e29)
    ],
    *[
        ("lsq", {"table": table}, "", f"{table}_{what}_{pair}")
        for table in TOKENS for what in ("slope", "pref") for pair in ("N_C", "D_N")
    ],
    ("ps_NT", {"NnE": 3e8}),
    *[
        (fn, {"fit": fit, "NnE": n})
        for fn in ("ps_local_exp", "ps_C_of_NnE")
        for fit in ("epoch", "hoffmann_tex4") for n in (768, "3e6", 1.5e9)
    ],
    *[("b/(a/3+b)", {"fit": fit}) for fit in ("epoch", "hoffmann_tex4")],
    ("porian_Lstar", {"C": 1e19}),
]
