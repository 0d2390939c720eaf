"""Inference-aware training, over-training and downstream error.

Sardana 2024 (arXiv:2401.00448), de Vries 2023, Gadre 2024 (2403.08540) with constants fitted by its
authors' code, Schaeffer 2023 (2304.15004).
"""

from mpmath import diff, exp, findroot, log, mpf

import chinchilla


def data_factor(kN, fit):
    _, _, _, a, b = chinchilla.fit_of(fit)
    room = 1 - (kN**-a - 1) * b / a
    return room ** (-1 / b) if room > 0 else None


def least_size(fit):
    _, _, _, a, b = chinchilla.fit_of(fit)
    return (1 + a / b) ** (-1 / a)


def overhead(kN, fit):
    factor = data_factor(kN, fit)
    return None if factor is None else kN * factor - 1


def lifetime_cost(fit, L, Dinf, N):
    return 6 * N * chinchilla.tokens_for_loss(fit, N, L) + 2 * N * Dinf


def best_for_life(fit, L, Dinf):
    """The root of the numerical derivative of the cost in ln N."""
    low = chinchilla.params_for_unlimited_data(fit, L)
    high = chinchilla.best_params(fit, chinchilla.compute_for_loss(fit, L))
    slope = lambda x: diff(lambda y: log(lifetime_cost(fit, L, Dinf, exp(y))), x)
    N = exp(findroot(slope, (log(low) + mpf("1e-6"), log(high)), solver="anderson", tol=1e-30))
    return N, chinchilla.tokens_for_loss(fit, N, L)


def best_pair(fit, L, Dinf, target=None):
    N, D = best_for_life(fit, L, Dinf)
    return {"params": N, "tokens": D}


def saving(fit, L, Dinf, target=None):
    N, _ = best_for_life(fit, L, Dinf)
    trained = chinchilla.best_params(fit, chinchilla.compute_for_loss(fit, L))
    return 1 - lifetime_cost(fit, L, Dinf, N) / lifetime_cost(fit, L, Dinf, trained)


def implied_ratio(N, D, fit):
    _, A, B, a, b = chinchilla.fit_of(fit)
    return 3 * (a * A * N**-a / (b * B * D**-b) - 1)


GADRE = {
    "c4": "1.5083 141.277 189.516 0.12124",
    "rpj": "1.8366 212.236 366.687 0.13643",
    "rw": "1.7345 157.116 246.207 0.12720",
}
ERROR = {
    "c4_46": "1.28851604 0.97216429 0.75894944",
    "c4_17": "2.07890716 0.75612088 0.84974201",
    "rpj_46": "1.32289889 0.89070785 0.76084951",
    "rpj_17": "2.20649009 0.71459055 0.85699193",
    "rw_46": "1.12807423 0.82152276 0.76767921",
    "rw_17": "2.21481484 0.70704850 0.86527954",
}


def overtrained(C, M, ds):
    E, a, b, eta = map(mpf, GADRE[ds].split())
    return E + (a * M**eta + b * M**-eta) * C**-eta


def best_ratio(ds):
    _, a, b, eta = map(mpf, GADRE[ds].split())
    return (b / a) ** (1 / (2 * eta))


def error(L, key):
    k, gamma, eps = map(mpf, ERROR[key].split())
    return eps - k * exp(-gamma * L)


FUNCTIONS = {
    "dv_kD": data_factor,
    "dv_overhead": overhead,
    "dv_kN_min": least_size,
    "sd_opt": best_pair,
    "1-C/C0": saving,
    "sd_implied_ratio": implied_ratio,
    "gadre_L": overtrained,
    "gadre_Mopt": best_ratio,
    "gadre_err": error,
    "exact_match": lambda L, k: exp(-k * L),
}

LIVES = [("devries", 2.1, 1e12), ("hoffmann", 2.2, 3e11), ("epoch", 2.05, 2e13)]
CASES = [
    *[
        (fn, {"kN": kN, "fit": fit})
        for fn in ("dv_kD", "dv_overhead")
        for kN in (0.6, 0.4, 2) for fit in ("devries", "epoch", "hoffmann_tex")
    ],
    ("dv_kD", {"kN": 0.05, "fit": "epoch"}),
    *[("dv_kN_min", {"fit": fit}) for fit in ("epoch", "muennighoff", "devries")],
    *[
        ("sd_opt", {"fit": fit, "L": L, "Dinf": Dinf}, unit)
        for fit, L, Dinf in LIVES for unit in ("params", "tokens")
    ],
    *[("1-C/C0", {"fit": fit, "L": L, "Dinf": Dinf}) for fit, L, Dinf in LIVES],
    ("1-C/C0", {"fit": "hoffmann", "L": 1.78, "Dinf": 9e10}),  # nearly nothing is saved
    *[
        ("sd_implied_ratio", {"N": 8e9, "D": 1.5e13, "fit": fit})
        for fit in ("epoch", "hoffmann_tex", "devries")
    ],
    *[("gadre_L", {"C": 3e20, "M": M, "ds": ds}) for ds in GADRE for M in (5, 80)],
    *[("gadre_Mopt", {"ds": ds}) for ds in GADRE],
    *[("gadre_err", {"L": 2.9, "key": key}) for key in ERROR],
    ("exact_match", {"L": 0.1, "k": 5}),
]
