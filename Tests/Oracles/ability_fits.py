"""Laws of abilities and their least squares, at 40 digits.

    python3 Tests/Oracles/ability_fits.py     writes ability_fits.json beside this file

It needs mpmath and scipy. scipy finds each minimum from a grid of starts; Newton's method on the
gradient then takes it to 40 digits. Coefficients at a bound are held there. The hinge is found by
trying every gap between neighboring losses. Cases whose readings are given carry them; those on
../shared/data carry only their answers, and are left as they were where that folder is absent.
"""

import csv
import json
import math
import os

import mpmath as mp
import numpy as np
from scipy.optimize import least_squares

mp.mp.dps = 40
HERE = os.path.dirname(os.path.abspath(__file__))
SHARED = os.environ.get("SCALEVIEW_SHARED", os.path.join(HERE, "../../../shared"))

FORMS = {
    "gadre-error": lambda c, x: c[2] - c[0] * mp.exp(-c[1] * x[0]),
    "olmo-sigmoid": lambda c, x: c[0] / (1 + mp.exp(-c[1] * (x[0] - c[2]))) + c[3],
    "chance-sigmoid": lambda c, x: c[0]
    + (1 - c[0]) / (1 + mp.exp(-(c[1] + sum(w * v for w, v in zip(c[2:], x))))),
    "hinge": lambda c, x: c[0] + c[1] * max(mp.mpf(0), c[2] - x[0]),
}


def scipy_fit(form, xs, ys, starts, low, high, fixed):
    """The lowest of scipy's minima; `fixed` are coefficients with a given value."""
    free = [i for i in range(len(low)) if i not in fixed]
    xs, ys = np.array(xs, float), np.array(ys, float)

    def full(p):
        c = [0.0] * len(low)
        for i, v in fixed.items():
            c[i] = v
        for i, v in zip(free, p):
            c[i] = v
        return c

    def residuals(p):
        c = full(p)
        with np.errstate(over="ignore"):
            if form == "gadre-error":
                return c[2] - c[0] * np.exp(-c[1] * xs[:, 0]) - ys
            if form == "olmo-sigmoid":
                return c[0] / (1 + np.exp(-c[1] * (xs[:, 0] - c[2]))) + c[3] - ys
            u = c[1] + xs @ np.array(c[2:])
            return c[0] + (1 - c[0]) / (1 + np.exp(-u)) - ys

    best = None
    for start in starts:
        start = [start[i] for i in free]
        lo, hi = [low[i] for i in free], [high[i] for i in free]
        start = np.clip(start, np.array(lo) + 1e-9, np.array(hi) - 1e-9)
        r = least_squares(
            residuals, start, bounds=(lo, hi), x_scale="jac", xtol=1e-15, ftol=1e-15, gtol=1e-15,
            max_nfev=4000)
        if best is None or r.cost < best.cost:
            best = r
    held = dict(fixed)
    for i, v in zip(free, best.x):
        for bound in (low[i], high[i]):
            if math.isfinite(bound) and abs(v - bound) < 1e-6:
                held[i] = bound
    return full(best.x), held


def polish(form, xs, ys, coefficients, held):
    """Newton's method on the gradient of the sum of squares by the free coefficients."""
    law = FORMS[form]
    xs = [[mp.mpf(v) for v in x] for x in xs]
    ys = [mp.mpf(y) for y in ys]
    free = [i for i in range(len(coefficients)) if i not in held]
    c = [mp.mpf(held.get(i, v)) for i, v in enumerate(coefficients)]

    def total(p):
        full = list(c)
        for i, v in zip(free, p):
            full[i] = v
        return sum((law(full, x) - y) ** 2 for x, y in zip(xs, ys))

    point = mp.matrix([c[i] for i in free])
    scale = [max(abs(v), mp.mpf("1e-3")) for v in point]
    n = len(free)
    with mp.workdps(80):
        for _ in range(40):
            h = [s * mp.mpf(10) ** -20 for s in scale]

            def at(moves):
                return total([point[i] + moves.get(i, 0) * h[i] for i in range(n)])

            centre = total(list(point))
            gradient = mp.matrix(n, 1)
            hessian = mp.matrix(n, n)
            for i in range(n):
                up, down = at({i: 1}), at({i: -1})
                gradient[i] = (up - down) / (2 * h[i])
                hessian[i, i] = (up - 2 * centre + down) / h[i] ** 2
            for i in range(n):
                for j in range(i):
                    mixed = at({i: 1, j: 1}) - at({i: 1, j: -1}) - at({i: -1, j: 1})
                    hessian[i, j] = (mixed + at({i: -1, j: -1})) / (4 * h[i] * h[j])
                    hessian[j, i] = hessian[i, j]
            step = mp.lu_solve(hessian, -gradient)
            point += step
            if max(abs(step[i]) / scale[i] for i in range(n)) < mp.mpf(10) ** -18:
                break
        total_at_end = total(list(point))
    for i, v in zip(free, point):
        c[i] = v
    return c, total_at_end


def smooth(form, xs, ys, starts, low, high, fixed=None, anchors=()):
    px = list(xs) + [x for x, _ in anchors]
    py = list(ys) + [y for _, y in anchors]
    coefficients, held = scipy_fit(form, px, py, starts, low, high, fixed or {})
    c, total = polish(form, px, py, coefficients, held)
    return {"coefficients": [float(v) for v in c], "sum": float(total)}


def gadre(xs, ys):
    starts = [[k, g, e] for k in (0.5, 1, 3) for g in (0.3, 0.7, 1.5) for e in (0.7, 1)]
    return smooth("gadre-error", xs, ys, starts, [-np.inf] * 3, [np.inf] * 3)


def ladder(xs, ys, anchored=True):
    lows = [x[0] for x in xs]
    starts = [
        [a, k, middle, b]
        for a, b in ((-0.75, 1), (-0.5, 0.8))
        for k in (0.5, 2, 6, 16)
        for middle in np.linspace(0.3 * min(lows), 1.3 * max(lows), 8)
    ]
    anchors = [([0.0], 1.0)] if anchored else []
    return smooth(
        "olmo-sigmoid", xs, ys, starts, [-1, 0, 0, 0], [0, np.inf, np.inf, 1], anchors=anchors)


def chance(xs, ys, level=None):
    columns = np.array(xs)
    starts = []
    for slope in (-3, -1, -0.3, 0.3, 1, 3):
        spread = columns.std(axis=0)
        weights = slope / spread / columns.shape[1] ** 0.5
        starts.append([0.05, -float(columns.mean(axis=0) @ weights), *map(float, weights)])
    size = len(starts[0])
    low, high = [-np.inf] * size, [np.inf] * size
    low[0], high[0] = 0, 0.2
    fixed = {} if level is None else {0: level}
    return smooth("chance-sigmoid", xs, ys, starts, low, high, fixed)


def hinge(xs, ys, base):
    """Every gap, with the best line of the readings below it, in exact arithmetic."""
    points = sorted((mp.mpf(x[0]), mp.mpf(y) - mp.mpf(base)) for x, y in zip(xs, ys))
    everything = sum(v * v for _, v in points)
    best = (everything, mp.mpf(0), points[0][0])
    for m in range(3, len(points) + 1):
        below = points[:m]
        n, sl = m, sum(l for l, _ in below)
        sv, sll = sum(v for _, v in below), sum(l * l for l, _ in below)
        slv = sum(l * v for l, v in below)
        slope = n * slv - sl * sv
        bends = [] if slope == 0 else [(sll * sv - sl * slv) / -slope]
        high = points[m][0] if m < len(points) else None
        bends += [high] if high is not None else []
        for bend in bends:
            if bend <= below[-1][0] or (high is not None and bend > high):
                continue
            square = sum((bend - l) ** 2 for l, _ in below)
            product = sum((bend - l) * v for l, v in below)
            total = everything - product**2 / square
            if product > 0 and total < best[0]:
                best = (total, product / square, bend)
    return {"coefficients": [float(base), float(best[1]), float(best[2])], "sum": float(best[0])}


# Mean error over 46 and over 17 tasks, and the loss on C4's evaluation part, of six of the models
# that Gadre and others trained on C4: 20 tokens a parameter, the second to last 320.
# Source: github.com/mlfoundations/scaling (MIT), exp_data/models and exp_data/evals.
GADRE_RUNS = [
    {"params": 10569312, "tokens": 211386240, "loss": 5.2206763131,
     "error46": 0.7490487767479146, "error17": 0.8036736902568544},
    {"params": 78914048, "tokens": 1578280960, "loss": 3.8002844124,
     "error46": 0.7296464607590816, "error17": 0.7400271688889274},
    {"params": 153677376, "tokens": 3073547520, "loss": 3.4326457499,
     "error46": 0.708927442679216, "error17": 0.6767341626041076},
    {"params": 411616256, "tokens": 8232325120, "loss": 3.0417367343,
     "error46": 0.6928878198447399, "error17": 0.6487405959188062},
    {"params": 10569312, "tokens": 3382179840, "loss": 4.5064035297,
     "error46": 0.7450092647481896, "error17": 0.7897226525802741},
    {"params": 1439795200, "tokens": 28795904000, "loss": 2.6568587118,
     "error46": 0.6618567947409029, "error17": 0.5706857872359893},
]


def gadre_loss():
    """L = E + (a M^eta + b M^-eta) C^-eta of the first five runs, least squares on the raw loss."""
    runs = GADRE_RUNS[:5]
    params = np.array([r["params"] for r in runs], float)
    tokens = np.array([r["tokens"] for r in runs], float)
    losses = np.array([r["loss"] for r in runs], float)

    def residuals(p):
        # The scales of 1e8 params and 1e9 tokens keep the factors near 1.
        return p[0] + p[1] * (params / 1e8) ** -p[3] + p[2] * (tokens / 1e9) ** -p[3] - losses

    fits = [
        least_squares(residuals, [e, a, b, alpha], xtol=1e-15, ftol=1e-15, gtol=1e-15)
        for e in (0.5, 1, 2) for a in (0.3, 1, 3) for b in (0.3, 1, 3) for alpha in (0.1, 0.25, 0.4)
    ]
    best = min(fits, key=lambda r: r.cost)
    floor, size, data, alpha = best.x
    eta = alpha / 2
    return {"eta": eta, "E": floor, "a": size * 1e8**alpha * 6**eta,
            "b": data * 1e9**alpha * 6**eta, "sum": 2 * best.cost}


def ladder_runs():
    """Checkpoints of made-up models: four sizes of three lengths each."""
    runs = []
    for i, params in enumerate((1.9e8, 3.7e8, 7.6e8, 1.28e9)):
        for j, multiple in enumerate((20, 100, 200)):
            points = []
            count = 11 + 2 * j
            for k in range(1, count + 1):
                tokens = params * multiple * k / count
                seed = 100 * i + 20 * j + k
                loss = 0.45 + 60 / params**0.26 + 45 / tokens**0.22 + 0.004 * wave(seed)
                accuracy = -0.72 / (1 + math.exp(-8 * (loss - 0.86))) + 0.97
                points.append({"tokens": tokens, "loss": loss,
                               "accuracy": accuracy + 0.006 * wave(3 * seed + 1)})
            runs.append({"params": params, "checkpoints": points})
    return runs


def ladder_recipe(runs):
    """What is fitted in both steps, and the answers."""
    finals, points = [], []
    for run in runs:
        rows = run["checkpoints"]
        last = rows[-5:]
        finals.append([run["params"], rows[-1]["tokens"],
                       math.fsum(r["loss"] for r in last) / len(last)])
        kept = rows[math.ceil(0.1 * len(rows)):]
        for k in range(len(kept)):
            window = kept[max(0, k - 4): k + 1]
            points.append([math.fsum(r["loss"] for r in window) / len(window),
                           math.fsum(r["accuracy"] for r in window) / len(window)])
    n, d, l = np.array(finals).T

    def residuals(p):
        size = np.exp(p[0] - p[2] * np.log(n))
        return np.log(size + np.exp(p[1] - p[3] * np.log(d)) + p[4]) - np.log(l)

    best = None
    for alpha in (0.15, 0.3, 0.5):
        for beta in (0.15, 0.3, 0.5):
            for floor in (0.1, 0.3, 0.5):
                start = [alpha * 20, beta * 23, alpha, beta, floor]
                # scipy's Huber is 2/delta^2 of the sum of Huber's function.
                r = least_squares(residuals, start, bounds=([0] * 5, [np.inf] * 5), loss="huber",
                                  f_scale=1e-3, x_scale="jac", xtol=1e-15, ftol=1e-15, gtol=1e-15,
                                  max_nfev=20000)
                if best is None or r.cost < best.cost:
                    best = r
    answer = ladder([[x] for x, _ in points], [y for _, y in points])
    return {"runs": runs, "points": points, "finals": finals, "lossSum": float(best.cost),
            "logCoefficients": [float(v) for v in best.x], "accuracy": answer}


def wave(i):
    return math.sin(37.0 * i * i)


def made_up():
    """Readings on a law, off by a wave, so that every form has a minimum of its own."""
    losses = [[2.2 + 0.15 * i] for i in range(16)]
    cases = []

    def add(name, form, xs, ys, answer, level=None, anchored=False):
        cases.append({"name": name, "form": form, "predictors": xs, "values": ys,
                      "chance": level, "anchored": anchored, **answer})

    ys = [0.78 - 1.4 * math.exp(-0.9 * x[0]) + 0.004 * wave(i) for i, x in enumerate(losses)]
    add("error", "gadre-error", losses, ys, gadre(losses, ys))
    bits = [[0.6 + 0.06 * i] for i in range(16)]
    ys = [-0.7 / (1 + math.exp(-7 * (x[0] - 0.9))) + 0.95 + 0.01 * wave(i)
          for i, x in enumerate(bits)]
    add("ladder", "olmo-sigmoid", bits, ys, ladder(bits, ys), anchored=True)
    add("ladder without its anchor", "olmo-sigmoid", bits, ys, ladder(bits, ys, False))
    sizes = [[7.5 + 0.25 * i] for i in range(14)]
    ys = [0.25 + 0.75 / (1 + math.exp(-2.2 * (x[0] - 10))) + 0.01 * wave(i)
          for i, x in enumerate(sizes)]
    add("sigmoid by size", "chance-sigmoid", sizes, ys, chance(sizes, ys, 0.25), 0.25)
    scores = [[math.cos(1.7 * i) + 0.1 * i, 0.4 * math.sin(2.9 * i)] for i in range(24)]
    ys = [0.1 + 0.9 / (1 + math.exp(-(-1 + 1.3 * x[0] - 0.8 * x[1]))) + 0.02 * wave(i)
          for i, x in enumerate(scores)]
    add("sigmoid by two scores", "chance-sigmoid", scores, ys, chance(scores, ys))
    ys = [0.25 + 0.4 * max(0, 3.31 - x[0]) + 0.01 * wave(i) for i, x in enumerate(losses)]
    add("hinge", "hinge", losses, ys, hinge(losses, ys, 0.25), 0.25)
    runs = [[r["loss"]] for r in GADRE_RUNS]
    for tasks in ("46", "17"):
        ys = [r["error" + tasks] for r in GADRE_RUNS]
        add(f"Gadre's {tasks} tasks", "gadre-error", runs, ys, gadre(runs, ys))
    return cases


def panels():
    """The readings of ../shared/data/emergence/emergence_pairs.csv, by panel."""
    path = os.path.join(SHARED, "data/emergence/emergence_pairs.csv")
    if not os.path.exists(path):
        return None
    rows = list(csv.DictReader(open(path)))
    cases = []
    for panel in ("gadre_jeopardy", "gadre_squad", "gadre_hellaswag", "gadre_mmlu"):
        kept = [r for r in rows if r["panel"] == panel]
        xs = [[float(r["smooth_value"])] for r in kept]
        ys = [float(r["step_value"]) for r in kept]
        base = float(kept[0]["baseline"])
        cases.append({"panel": panel, "form": "hinge", **hinge(xs, ys, base)})
        if panel in ("gadre_squad", "gadre_hellaswag"):
            cases.append({"panel": panel, "form": "olmo-sigmoid", **ladder(xs, ys)})
    for panel in ("olmo_hellaswag_val_rc", "olmo_arc_challenge_test_rc"):
        kept = [r for r in rows if r["panel"] == panel and r["smooth_metric"] == "bits_per_byte"
                and float(r["params"]) < 6e9]
        xs = [[float(r["smooth_value"])] for r in kept]
        ys = [float(r["step_value"]) for r in kept]
        cases.append({"panel": panel, "form": "olmo-sigmoid", **ladder(xs, ys)})
    return cases


if __name__ == "__main__":
    target = os.path.join(HERE, "ability_fits.json")
    shared = panels()
    if shared is None:
        shared = json.load(open(target))["panels"]
    values = {"cases": made_up(), "panels": shared, "gadreRuns": GADRE_RUNS,
              "gadreLoss": gadre_loss(), "ladder": ladder_recipe(ladder_runs())}
    json.dump(values, open(target, "w"), indent=1)
    open(target, "a").write("\n")
