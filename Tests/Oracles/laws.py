"""Losses, gradients, limits and best splits of the laws at 60 digits -> laws.json.

Needs mpmath. Formulas and constants are typed from the papers, apart from the Swift sources:
Kaplan and others 2020 (arXiv:2001.08361, equations 1.1 to 1.5, Tables 2 and 5), Hoffmann and
others 2022 (arXiv:2203.15556, equation 10 and its TeX source), Besiroglu and others 2024
(arXiv:2404.10102), Muennighoff and others 2023 (arXiv:2305.16264). Gradients are numerical
derivatives and splits are roots of a numerical derivative, so that no algebra is shared either.

    python3 Tests/Oracles/laws.py
"""

import law_cases
from law_cases import held
from mpmath import diff, exp, findroot, log, mpf

PF_DAY = mpf(10) ** 15 * 24 * 3600


def kaplan_n(c, n, d):
    return (c["N_c"] / n) ** c["alpha_N"]


def kaplan_d(c, n, d):
    return (c["D_c"] / d) ** c["alpha_D"]


def kaplan_cmin(c, n, d):
    return (c["C_c"] / (6 * n * d / PF_DAY)) ** c["alpha_C"]


def kaplan_nd(c, n, d):
    inner = (c["N_c"] / n) ** (c["alpha_N"] / c["alpha_D"]) + c["D_c"] / d
    return inner ** c["alpha_D"]


def chinchilla(c, n, d):
    return c["E"] + c["A"] / n ** c["alpha"] + c["B"] / d ** c["beta"]


LAWS = {
    "kaplan-n": kaplan_n,
    "kaplan-d": kaplan_d,
    "kaplan-cmin": kaplan_cmin,
    "kaplan-nd": kaplan_nd,
    "chinchilla": chinchilla,
}

PRESETS = [
    ("kaplan-n", "kaplan", {"alpha_N": "0.076", "N_c": "8.8e13"}),
    ("kaplan-d", "kaplan", {"alpha_D": "0.095", "D_c": "5.4e13"}),
    ("kaplan-cmin", "kaplan", {"alpha_C": "0.050", "C_c": "3.1e8"}),
    ("kaplan-cmin", "kaplan-fig1", {"alpha_C": "0.050", "C_c": "2.3e8"}),
    (
        "kaplan-nd",
        "kaplan",
        {"alpha_N": "0.076", "alpha_D": "0.103", "N_c": "6.4e13", "D_c": "1.8e13"},
    ),
    (
        "chinchilla",
        "hoffmann",
        {"E": "1.69", "A": "406.4", "B": "410.7", "alpha": "0.34", "beta": "0.28"},
    ),
    (
        "chinchilla",
        "epoch",
        {"E": "1.8172", "A": "482.01", "B": "2085.43", "alpha": "0.3478", "beta": "0.3658"},
    ),
    (
        "chinchilla",
        "hoffmann-tex",
        {
            "E": exp(mpf("0.5267228")),
            "A": exp(mpf("6.0073404")),
            "B": exp(mpf("6.0179186")),
            "alpha": "0.33917084",
            "beta": "0.2849083",
        },
    ),
    (
        "chinchilla",
        "muennighoff",
        {
            "E": exp(mpf("0.6254804")),
            "A": exp(mpf("6.255414")),
            "B": exp(mpf("7.3049974")),
            "alpha": "0.3526596",
            "beta": "0.3526596",
        },
    ),
]

# The rows of other papers: alpha, beta, E, A, B.
REFITS = [
    ("epoch-converged", "0.347313", "0.367183", "1.817236", "477.84", "2143.86"),
    ("epoch-outliers", "0.345", "0.452", "1.89", "463.3", "12530"),
    ("hoffmann-tex4", "0.3392", "0.2849", "1.6934", "406.4", "410.7"),
    ("devries", "0.336", "0.283", "1.62", "406.4", "410.7"),
    ("sardana-100", "0.08", "0.13", "0.17", "7.199", "25.97"),
    ("sardana-250", "0.13", "0.16", "0.98", "14.23", "39.54"),
    ("sardana-500", "0.13", "0.16", "0.95", "17.07", "35.80"),
    ("sardana-all", "0.18", "0.24", "1.45", "33.66", "138.9"),
    ("krajewski-dense", "0.126", "0.127", "0.47", "16.3", "26.7"),
]
PRESETS += [
    ("chinchilla", row[0], dict(zip(("alpha", "beta", "E", "A", "B"), row[1:]))) for row in REFITS
]

# Values that a slider can reach: ends, zero exponents, one term alone.
OTHERS = [
    ("kaplan-n", {"alpha_N": "0.5", "N_c": "1e17"}),
    ("kaplan-n", {"alpha_N": "0", "N_c": "1e10"}),
    ("kaplan-nd", {"alpha_N": "0.5", "alpha_D": "0.0005", "N_c": "1e17", "D_c": "1e10"}),
    ("kaplan-nd", {"alpha_N": "0", "alpha_D": "0.5", "N_c": "1e10", "D_c": "1e17"}),
    ("chinchilla", {"E": "0", "A": "1", "B": "1e5", "alpha": "0", "beta": "1"}),
    ("chinchilla", {"E": "3", "A": "1e5", "B": "1", "alpha": "1", "beta": "0"}),
]

POINTS = [
    ("768", "2.2e7"),
    ("1e6", "1e9"),
    ("1.5e9", "2.29e10"),
    ("1e10", "2e11"),
    ("7e10", "1.4e12"),
    ("2.8e11", "3e11"),
    ("1e13", "1e15"),
]

# A point that data hardly limit: one derivative is 13 orders of magnitude below the others' terms.
FAR = [
    (
        "kaplan-nd",
        {"alpha_N": "0.492", "alpha_D": "0.374", "N_c": "6.5e15", "D_c": "1.3e12"},
        ("1.9e4", "2e11"),
    ),
]

BUDGETS = ["1e17", "1e21", "5.76e23", "3.8e25"]


def evaluation(law, preset, values, n, d):
    def formula(c, x):
        return LAWS[law](c, x.params, x.tokens)

    inputs = {"params": n, "tokens": d}
    return law_cases.evaluation(law, preset, formula, values, inputs, gradient=True)


def limit(law, preset, c, n):
    n = mpf(float(n))
    value = c["E"] + c["A"] / n ** c["alpha"] if law == "chinchilla" else kaplan_n(c, n, None)
    return {"law": law, "preset": preset, "params": float(n), "loss": float(value)}


def allocation(law, preset, c, budget):
    budget = mpf(float(budget))

    def loss(log_n):
        n = exp(log_n)
        return log(LAWS[law](c, n, budget / (6 * n)))

    grid = [mpf(i) / 4 for i in range(20, 160)]
    start = min(grid, key=loss)
    log_n = findroot(lambda x: diff(loss, x), start)
    n = exp(log_n)
    return {
        "law": law,
        "preset": preset,
        "compute": float(budget),
        "params": float(n),
        "tokens": float(budget / (6 * n)),
        "loss": float(exp(loss(log_n))),
    }


def main():
    presets = [(law, preset, held(values)) for law, preset, values in PRESETS]
    evaluations = [
        evaluation(law, preset, values, n, d)
        for law, preset, values in PRESETS + [(law, None, values) for law, values in OTHERS]
        for n, d in POINTS
    ] + [evaluation(law, None, values, n, d) for law, values, (n, d) in FAR]
    law_cases.write(
        __file__,
        evaluations,
        limits=[
            limit(law, preset, c, n)
            for law, preset, c in presets
            if law in ("kaplan-n", "kaplan-nd", "chinchilla")
            for n, _ in POINTS
        ],
        allocations=[
            allocation(law, preset, c, budget)
            for law, preset, c in presets
            if law in ("kaplan-nd", "chinchilla")
            for budget in BUDGETS
        ],
    )


if __name__ == "__main__":
    main()
