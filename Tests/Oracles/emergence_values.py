"""Mirage curves, counts and scores at 40 digits -> emergence-values.json, of the same format as the
shared reference file of that name, with other numbers.

Needs mpmath. Formulas: Schaeffer, Miranda and Koyejo 2023, arXiv:2304.15004; intervals and tails as in
emergence_counts.py. No code in common with the program.

    python3 Tests/Oracles/emergence_values.py
"""

import json
from pathlib import Path

from mpmath import exp, inf, log, mp, mpf, sqrt

from emergence_counts import clopper_pearson, tail, wilson

mp.dps = 40


def number(x):
    return ("inf" if x > 0 else "-inf") if abs(x) == inf else float(x)


def mirage(c, alpha, T, N, options, items):
    loss = (mpf(N) / mpf(c)) ** mpf(alpha)
    p = exp(-loss)
    acc = exp(-T * loss)
    row = {"c": c, "alpha": alpha, "T": T, "N": N, "loss": loss, "p": p, "exact_match": acc,
           "ted": T * (1 - p), "mcg_half": 1.0 if p > mpf(1) / 2 else 0.0, "brier_two": (1 - p) ** 2,
           "dacc_dlog10N": -acc * T * mpf(alpha) * loss * log(10)}
    for k in options:
        rest = (1 - p) / (k - 1)
        row[f"mcg_K{k}"] = 1.0 if p > rest else 0.0
        row[f"brier_bb_K{k}"] = ((p - 1) ** 2 + (k - 1) * rest**2) / k
    for n in items:
        row[f"p_read0_n{n}"] = (1 - acc) ** n
    return {key: float(value) for key, value in row.items()}


def scores(values):
    values = [mpf(v) for v in values]
    low, high = min(values), max(values)
    change = high - low if values.index(high) >= values.index(low) else low - high
    squares = sorted((b - a) ** 2 for a, b in zip(values, values[1:]))
    half = len(squares) // 2
    middle = squares[half] if len(squares) % 2 else (squares[half - 1] + squares[half]) / 2
    mean = sum(squares) / len(squares)
    if change == 0:
        return mpf(0), mpf(0), mpf(0)
    return change, change / sqrt(middle) if middle else change * inf, change / sqrt(mean)


def shape(values):
    change, emergence, linearity = scores(values)
    return {"values": values, "I": number(change), "emergence": number(emergence), "linearity": number(linearity)}


def resolution(n, hits):
    row = {"n": n, "one_over_n": float(1 / mpf(n)), "zero_upper95": float(1 - mpf("0.05") ** (1 / mpf(n)))}
    for percent in (50, 80, 95):
        row[f"min_detect{percent}"] = float(1 - (1 - mpf(percent) / 100) ** (1 / mpf(n)))
    for k in hits:
        row[f"wilson_k{k}"], row[f"cp_k{k}"] = wilson(k, n), clopper_pearson(k, n)
    return row


def above_chance(n, baseline):
    k = next(k for k in range(n + 1) if tail(k, n, mpf(baseline)) <= mpf("0.05"))
    return {"n": n, "baseline": baseline, "k": k, "acc": float(mpf(k) / n)}


def step(acc, T, n):
    implied = [mpf(a) ** (1 / mpf(T)) for a in acc]
    _, emergence, linearity = scores(acc)
    _, emergence_p, linearity_p = scores(implied)
    return {"acc": acc, "emergence": number(emergence), "linearity": number(linearity), "T": T, "n": n,
            "implied_p": [float(p) for p in implied], "implied_ted": [float(T * (1 - p)) for p in implied],
            "emergence_p": number(emergence_p), "linearity_p": number(linearity_p),
            "cells_below_1_over_n": sum(mpf(a) < 1 / mpf(n) for a in acc),
            "zero_upper95": float(1 - mpf("0.05") ** (1 / mpf(n)))}


def pair(em, bleu):
    row = {"models": [f"model {i}" for i in range(len(em))], "em": em, "bleu": bleu}
    for name, values in (("em", em), ("bleu", bleu)):
        _, emergence, linearity = scores(values)
        row[f"emergence_{name}"], row[f"linearity_{name}"] = number(emergence), number(linearity)
    return row


def main():
    document = {
        "mirage": [
            mirage(c, alpha, T, N, (2, 3, 10), (30, 1000000))
            for c, alpha, T, N in [
                (8.8e13, -0.076, 3, 1e6), (8.8e13, -0.076, 40, 1e9), (1e9, -0.5, 7, 1e13), (1e9, -0.5, 200, 1e20),
                (5e8, -1.2, 1, 1e4), (3e10, -0.25, 12, 3e11),
            ]
        ],
        "N_at_accuracy": [
            {"c": c, "alpha": alpha, "T": T, "acc": acc,
             "N": float(mpf(c) * (-log(mpf(acc)) / T) ** (1 / mpf(alpha)))}
            for c, alpha, T, acc in [(8.8e13, -0.076, 4, 0.5), (1e9, -0.3, 100, 1e-9), (2e9, -0.7, 3, 0.999999)]
        ],
        "shape": {
            "falling": shape([0.9, 0.85, 0.4, 0.39]), "negative jump": shape([1, 0, 0, 0, 0]),
            "even": shape([0.1, 0.2, 0.2, 0.7, 0.6]), "tie of extremes": shape([0.3, 0.1, 0.3, 0.1]),
        },
        "resolution": [resolution(n, hits) for n, hits in [(1, (0, 1)), (30, (0, 7, 30)), (250000, (0, 2, 1999))]],
        "above_chance": [
            above_chance(n, b) for n, b in [(20, 0.05), (30, 0.25), (77, 0.0), (1003, 1 / 3), (14042, 0.25), (100, 0.9)]
        ],
        "intervals": [
            {"k": k, "n": n, "wilson": wilson(k, n), "cp": clopper_pearson(k, n)}
            for k, n in [(1, 1), (2, 3), (72, 1003), (13999, 14042), (123456, 1000000)]
        ],
        "gpt3": {
            "smooth": step([0.0, 0.001, 0.004, 0.0155, 0.2, 0.71], 4, 2000),
            "one answer token": step([0.25, 0.5, 0.125, 1.0], 1, 40),
        },
        "ipa": {"OPT-like": pair([0.0, 0.0, 0.0, 0.002, 0.007], [0.07, 0.09, 0.18, 0.84, 2.36])},
    }
    path = Path(__file__).with_name("emergence-values.json")
    path.write_text(json.dumps(document, indent=1) + "\n")


if __name__ == "__main__":
    main()
