"""Kaplan and others 2020, arXiv:2001.08361; GPT-3's curve from Brown and others 2020, Fig. 3.1."""

from mpmath import exp, findroot, log, mpf

PF_DAY = mpf(10) ** 15 * 24 * 3600

# Table 2 and Table 3: the joint fits, which do not share the constants of equations 1.1 and 1.2.
AN2, AD2, NC2, DC2 = mpf("0.076"), mpf("0.103"), mpf("6.4e13"), mpf("1.8e13")
AN3, AS3, NC3, SC3 = mpf("0.077"), mpf("0.76"), mpf("6.5e13"), mpf("2.1e3")
AB, BSTAR = mpf("0.21"), mpf("2e8")


def power(scale, exponent):
    return lambda **inputs: (mpf(scale) / next(iter(inputs.values()))) ** mpf(exponent)


def growth(scale, exponent):
    return lambda pfd: mpf(scale) * pfd ** mpf(exponent)


def joint(N, D):
    return ((NC2 / N) ** (AN2 / AD2) + DC2 / D) ** AD2


def unlimited(N):
    return (NC2 / N) ** AN2


def critical_batch(L, Bs=BSTAR):
    return Bs / L ** (1 / AB)


def data_for_loss(N, L):
    room = L ** (1 / AD2) - (NC2 / N) ** (AN2 / AD2)
    return DC2 / room if room > 0 else None


def analytic_exponent(aN=AN3, aS=AS3, aB=AB):
    return 1 / (1 / aS + 1 / aB + 1 / aN)


def analytic_scale(Bs=BSTAR):
    r = AN3 / AS3
    return 6 * NC3 * Bs * SC3 * (1 + r) ** (1 / AS3 + 1 / AN3) * (1 / r) ** (1 / AS3) / PF_DAY


def analytic_params(pfd):
    growth = (pfd / analytic_scale()) ** (analytic_exponent() / AN3)
    return NC3 * growth * (1 + AN3 / AS3) ** (1 / AN3)


def analytic_steps(pfd):
    start = analytic_scale() * PF_DAY / (6 * NC3 * BSTAR) * (1 + AN3 / AS3) ** (-1 / AN3)
    return start * (pfd / analytic_scale()) ** (analytic_exponent() / AS3)


def fraction(f):
    return AN3 / AS3 if f == "aN/aS" else f


def stop_params(f, f2):
    return ((1 + fraction(f)) / (1 + fraction(f2))) ** (1 / AN3)


def stop_steps(f, f2):
    return ((1 + 1 / fraction(f)) / (1 + 1 / fraction(f2))) ** (1 / AS3)


def suboptimal_steps(x):
    return (1 + AS3 / AN3 * (1 - x ** (-AN3))) ** (-1 / AS3)


def contradiction(cc=mpf("3.1e8"), De=mpf("2e10"), pD=mpf("0.27")):
    def gap(log_compute):
        compute = exp(log_compute)
        data = De * compute**pD
        return mpf("0.05") * log(cc / compute) - mpf("0.095") * log(mpf("5.4e13") / data)

    compute = exp(findroot(gap, 10))
    return {
        "PF-days": compute,
        "params": growth("1.3e9", "0.73")(compute),
        "tokens": De * compute**pD,
        "nats/token": (cc / compute) ** mpf("0.05"),
    }


FUNCTIONS = {
    "k_L_N": power("8.8e13", "0.076"),
    "k_L_D": power("5.4e13", "0.095"),
    "k_L_Cmin": power("3.1e8", "0.050"),
    "k_L_Cmin_fig1": power("2.3e8", "0.050"),
    "k_L_C_naive": power("1.6e7", "0.057"),
    "gpt3_L_C": growth("2.57", "-0.048"),
    "k_L_ND": joint,
    "k_L_N_inf": unlimited,
    "k_dL": lambda N, D: joint(N, D) / unlimited(N) - 1,
    "k_D_for_dL": lambda N, delta: (
        DC2 * (N / NC2) ** (AN2 / AD2) / ((1 + delta) ** (1 / AD2) - 1)
    ),
    "k_D_min_rule": lambda N: mpf("5e3") * N ** mpf("0.74"),
    "k_N_max_rule": lambda D: (D / mpf("5e3")) ** (1 / mpf("0.74")),
    "k_D_for_loss": data_for_loss,
    "k_L_NS": lambda N, Smin: (NC3 / N) ** AN3 + (SC3 / Smin) ** AS3,
    "k_Bcrit": critical_batch,
    "k_Smin_of_S": lambda S, B, L: S / (1 + critical_batch(L) / B),
    "k_Cmin_of_C": lambda C, B, L: C / (1 + B / critical_batch(L)),
    "k_Sstop": lambda N, D: SC3 / (joint(N, D) - unlimited(N)) ** (1 / AS3),
    "k_Nopt": growth("1.3e9", "0.73"),
    "k_Bopt": growth("2.0e6", "0.24"),
    "k_Smin_opt": growth("5.4e3", "0.03"),
    "k_Dopt": growth("2e10", "0.27"),
    "k_D_eq67": growth("4e10", "0.26"),
    "k_Nopt_naive": growth("1.6e9", "0.88"),
    "k_Nopt(C/2)": lambda C: growth("1.3e9", "0.73")(C / 2 / PF_DAY),
    "k_C_for_Nopt": lambda N: (N / mpf("1.3e9")) ** (1 / mpf("0.73")),
    "k_C_for_Dopt": lambda D: (D / mpf("2e10")) ** (1 / mpf("0.27")),
    "k_aC_analytic": analytic_exponent,
    "k_Cc_analytic_pfd": analytic_scale,
    "k_L_analytic": lambda pfd: (analytic_scale() / pfd) ** analytic_exponent(),
    "k_N_analytic": analytic_params,
    "k_S_analytic": analytic_steps,
    "k_ratio_N": stop_params,
    "k_ratio_S": stop_steps,
    "k_subopt_C": lambda x: x * suboptimal_steps(x),
    "k_subopt_S": suboptimal_steps,
    "k_contradiction": contradiction,
    "k_LR": lambda N: mpf("0.003239") - mpf("0.0001395") * log(N),
    "exp(0.003239/0.0001395)": lambda: exp(mpf("0.003239") / mpf("0.0001395")),
    "k_context_loss": lambda T, a, b, p: a + b * T ** (-p),
    "2^-aN": lambda: 2 ** -mpf("0.076"),
    "1-2^-aB": lambda: 1 - 2 ** -AB,
    "aN/aD marginal": lambda: mpf("0.076") / mpf("0.095"),
    "mult_for_loss": lambda alpha, factor: factor ** (-1 / alpha),
}

BUDGETS = [0.05, "37", 4.2e3]
CASES = [
    *[("k_L_N", {"N": n}) for n in ("2.3e8", 5e9, 1.75e11)],
    *[("k_L_D", {"D": d}) for d in (2.2e7, "4.1e10")],
    *[
        (fn, {"pfd": c})
        for fn in (
            "k_L_Cmin", "k_L_Cmin_fig1", "k_L_C_naive", "gpt3_L_C", "k_Nopt", "k_Bopt",
            "k_Smin_opt", "k_Dopt", "k_D_eq67", "k_Nopt_naive", "k_L_analytic", "k_N_analytic",
            "k_S_analytic",
        )
        for c in BUDGETS
    ],
    *[
        (fn, {"N": n, "D": d})
        for fn in ("k_L_ND", "k_dL", "k_Sstop")
        for n, d in ((7.7e8, 2.2e10), ("3e6", 5e8), (1e11, 1e12))
    ],
    ("k_L_N_inf", {"N": 7.7e8}),
    ("k_D_for_dL", {"N": 3e9, "delta": 0.1}),
    ("k_D_min_rule", {"N": 3e9}),
    ("k_N_max_rule", {"D": 1e12}),
    ("k_D_for_loss", {"N": 1e9, "L": 2.4}),
    ("k_D_for_loss", {"N": 1e9, "L": 2.0}),
    ("k_L_NS", {"N": 1e8, "Smin": 2e4}),
    ("k_Bcrit", {"L": 3.1, "Bs": "2.1e8"}),
    ("k_Bcrit", {"L": 1.9, "Bs": 2e8}),
    ("k_Smin_of_S", {"S": 1e5, "B": 262144, "L": 3}),
    ("k_Cmin_of_C", {"C": 2e21, "B": 1e6, "L": 2.2}),
    ("k_Nopt(C/2)", {"C": 3e22}),
    ("k_C_for_Nopt", {"N": 1e10}),
    ("k_C_for_Dopt", {"D": 3e11}),
    ("k_aC_analytic", {"aN": 0.076, "aS": 0.7, "aB": 0.2}),
    ("k_Cc_analytic_pfd", {"Bs": 2.1e8}),
    ("k_ratio_N", {"f": "aN/aS", "f2": 0.05}),
    ("k_ratio_N", {"f": 0.1, "f2": 0.02}),
    ("k_ratio_S", {"f": "aN/aS", "f2": 0.02}),
    *[(fn, {"x": x}) for fn in ("k_subopt_C", "k_subopt_S") for x in (0.4, 1, 3)],
    *[
        ("k_contradiction", inputs, unit)
        for inputs in ({}, {"cc": "2.3e8"}, {"De": "4e10", "pD": "0.26"})
        for unit in ("PF-days", "params", "tokens", "nats/token")
    ],
    ("k_LR", {"N": 3e6}),
    ("exp(0.003239/0.0001395)", {}),
    ("k_context_loss", {"T": 64, "a": 2.3, "b": 5.4, "p": 0.62}),
    ("2^-aN", {}),
    ("1-2^-aB", {}),
    ("aN/aD marginal", {}),
    ("mult_for_loss", {"alpha": 0.057, "factor": 0.9}),
]
