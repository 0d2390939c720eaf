"""Optima and hyper-parameters of later papers.

DeepSeek-AI 2024 (arXiv:2401.02954), Llama team 2024 (2407.21783), Hu 2024 (MiniCPM, 2404.06395),
Li 2025 (Step Law, 2503.04715), Porian 2024 (2406.19146), Bjorck 2024 (2409.19913), Ho 2024.
"""

from mpmath import mpf


def power(scale, exponent):
    return lambda **inputs: mpf(scale) * next(iter(inputs.values())) ** mpf(exponent)


def two_powers(scale, params, tokens):
    return lambda N, D: mpf(scale) * N ** mpf(params) * D ** mpf(tokens)


FUNCTIONS = {
    "ds_Mopt": power("0.1715", "0.5243"),
    "ds_Dopt": power("5.8316", "0.4757"),
    "ds_eta": power("0.3118", "-0.1250"),
    "ds_B": power("0.2920", "0.3271"),
    "ll3_D": lambda C, A, alpha: A * C**alpha,
    "ll3_N": lambda C, A, alpha: C / (6 * A * C**alpha),
    "ll3_D_for_N": lambda N, A, alpha: (A * (6 * N) ** alpha) ** (1 / (1 - alpha)),
    "ll3_N_for_D": lambda D, A, alpha: (D / A) ** (1 / alpha) / (6 * D),
    "minicpm_bs": lambda L: mpf("1.21e9") / L ** mpf("6.24"),
    "minicpm_ratio": lambda C: mpf("0.01") * (C / 6) ** mpf("-0.10"),
    "step_lr": two_powers("1.79", "-0.713", "0.307"),
    "step_bs": power("0.58", "0.571"),
    "porian_bs_seq": power("0.00037", "0.703"),
    "porian_bs_seq_r": lambda N: 160 * (N / mpf("108e6")) ** (mpf(2) / 3),
    "porian_lr": power("3.7", "-0.36"),
    "porian_lr_r": lambda N: mpf("0.0047") * (N / mpf("108e6")) ** (-mpf(1) / 3),
    "bjorck_lr": lambda N_billions, D_billions: (
        mpf("1.55e-3") * N_billions ** mpf("-0.23") * D_billions ** mpf("-0.32")
    ),
    "ho_eff": lambda C, months: C * 2 ** (months / mpf("8.4")),
}

LABEL = {"A": 0.299, "alpha": 0.537}
TEXT = {"A": "0.29", "alpha": "0.53"}
CASES = [
    *[(fn, {"C": C}) for fn in ("ds_Mopt", "ds_Dopt", "ds_eta", "ds_B") for C in (3e19, 1e23)],
    *[
        (fn, {key: at} | constants)
        for fn, key, at in (
            ("ll3_D", "C", 1e22), ("ll3_N", "C", 1e22), ("ll3_D_for_N", "N", 7e10),
            ("ll3_N_for_D", "D", 1.5e13),
        )
        for constants in (LABEL, TEXT)
    ],
    ("minicpm_bs", {"L": 2.7}),
    ("minicpm_ratio", {"C": 1e20}),
    ("step_lr", {"N": 1e9, "D": 1e11}),
    ("step_bs", {"D": 1e11}),
    *[(fn, {"N": 3.5e8}) for fn in ("porian_bs_seq", "porian_bs_seq_r")],
    *[(fn, {"N": 3.5e8}) for fn in ("porian_lr", "porian_lr_r")],
    ("bjorck_lr", {"N_billions": 6.7, "D_billions": 1000}),
    ("ho_eff", {"C": 1e24, "months": 24}),
]
