"""Components of benchmark scores, families and abilities, by numpy and scipy.

    python3 Tests/Oracles/observational.py     writes observational.json beside this file

Scores are brought to mean 0 and deviation 1; missing ones are replaced by what the first singular
vector of the centred matrix says, until nothing changes; then scores are taken back, held in 0..1,
and the singular vectors of the centred scores are the components. `made_up` carries its readings;
`shared` is on ../shared/data/emergence/obsscaling.csv and the ipa_transliterate panel, and is left
as it was where that folder is absent.
"""

import csv
import json
import math
import os

import numpy as np
from scipy.optimize import least_squares

HERE = os.path.dirname(os.path.abspath(__file__))
SHARED = os.environ.get("SCALEVIEW_SHARED", os.path.join(HERE, "../../../shared"))
BENCHMARKS = ["MMLU", "ARC-C", "HellaSwag", "Winograd", "TruthfulQA", "GSM8K", "XWinograd",
              "HumanEval"]


def components(scores, count=3):
    mean, deviation = np.nanmean(scores, 0), np.nanstd(scores, 0)
    scaled = (scores - mean) / deviation
    gaps = np.isnan(scaled)
    filled = np.where(gaps, 0, scaled)
    for _ in range(10000):
        centre = filled.mean(0)
        u, s, v = np.linalg.svd(filled - centre, full_matrices=False)
        guess = np.outer(u[:, 0] * s[0], v[0]) + centre
        change = np.abs(np.where(gaps, guess - filled, 0)).max()
        filled = np.where(gaps, guess, filled)
        if change < 1e-14:
            break
    rows = np.clip(filled * deviation + mean, 0, 1)
    centre = rows.mean(0)
    _, s, v = np.linalg.svd(rows - centre, full_matrices=False)
    v = v * np.where(v.sum(1) < 0, -1, 1)[:, None]
    shares = s**2 / (s**2).sum()
    return centre, v[:count], shares[:count], (rows - centre) @ v[:count].T, int(gaps.sum())


def ability(points, readings):
    """y = h + (1 - h) sigmoid(w0 + w S), h in 0..0.2, by least squares."""
    def residuals(p):
        return p[0] + (1 - p[0]) / (1 + np.exp(-(p[1] + points @ p[2:]))) - readings

    size = points.shape[1]
    low, high = [0] + [-np.inf] * (size + 1), [0.2] + [np.inf] * (size + 1)
    fits = [
        least_squares(residuals, [0.05, c, w] + [0] * (size - 1), bounds=(low, high), xtol=1e-15,
                      ftol=1e-15, gtol=1e-15, x_scale="jac", max_nfev=10000)
        for c in (-3, -1, 0) for w in (0.5, 2, 6)
    ]
    best = min(fits, key=lambda r: r.cost)
    return [float(v) for v in best.x], float(2 * best.cost)


def answers(scores, readings, families, compute):
    centre, directions, shares, points, filled = components(scores)
    known = ~np.isnan(readings)
    law, total = ability(points[known], readings[known])
    lines = {}
    for family in dict.fromkeys(families):
        members = [i for i, f in enumerate(families) if f == family and not np.isnan(compute[i])]
        if len(set(compute[members])) >= 2:
            slope, intercept = np.polyfit(np.log10(compute[members]), points[members, 0], 1)
            lines[family] = [float(slope), float(intercept)]
    return {"means": centre.tolist(), "directions": directions.tolist(), "shares": shares.tolist(),
            "filled": filled, "first": points[:, 0].tolist(), "law": law, "sum": total,
            "lines": lines}


def made_up():
    scores, families, compute, readings = [], [], [], []
    for i in range(18):
        family, power = f"family {i % 3}", 20 + 0.25 * (i // 3) + 0.4 * (i % 3)
        skill = -12.4 + (0.6 + 0.05 * (i % 3)) * power
        row = [1 / (1 + math.exp(-(skill - d))) + 0.01 * math.sin(37 * (i + 5 * k) ** 2)
               for k, d in enumerate((-0.5, 0, 0.6, 1.2))]
        if i % 5 == 2:
            row[i % 4] = math.nan
        scores.append(row)
        families.append(family)
        compute.append(10**power)
        readings.append(0.05 + 0.95 / (1 + math.exp(2.5 - 2 * skill)) + 0.01 * math.sin(i * i))
    return scores, families, compute, readings


def shared():
    path = os.path.join(SHARED, "data/emergence/obsscaling.csv")
    if not os.path.exists(path):
        return None
    rows = list(csv.DictReader(open(path)))
    models = list(dict.fromkeys(r["model"] for r in rows))
    index = {m: i for i, m in enumerate(models)}
    scores = np.full((len(models), len(BENCHMARKS)), np.nan)
    compute, readings = np.full(len(models), np.nan), np.full(len(models), np.nan)
    families = [""] * len(models)
    for r in rows:
        i = index[r["model"]]
        scores[i, BENCHMARKS.index(r["task"])] = float(r["value"])
        families[i] = r["family"]
        if r["flops"]:
            compute[i] = float(r["flops"])
    for r in csv.DictReader(open(os.path.join(SHARED, "data/emergence/emergence_pairs.csv"))):
        if r["panel"] == "ipa_transliterate" and r["model"] in index:
            readings[index[r["model"]]] = float(r["step_value"])
    return answers(scores, readings, families, compute)


if __name__ == "__main__":
    target = os.path.join(HERE, "observational.json")
    scores, families, compute, readings = made_up()
    table = {"scores": [[None if math.isnan(v) else v for v in row] for row in scores],
             "families": families, "compute": compute, "readings": readings}
    made = answers(np.array(scores), np.array(readings), families, np.array(compute))
    real = shared() or json.load(open(target))["shared"]
    json.dump({"table": table, "madeUp": made, "shared": real}, open(target, "w"), indent=1)
    open(target, "a").write("\n")
