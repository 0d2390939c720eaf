"""What the generators of law values share: cases of laws in the form of laws.json.

A formula is a function of a law's coefficients and inputs, both by name: inputs are those of
Sources/ScalingLaws/Vocabulary/Quantity.swift, coefficients the symbols of the law.
"""

import json
from pathlib import Path

from mpmath import diff, log, mp, mpf

mp.dps = 60


class Named(dict):
    """Values by name: c.alpha and c["alpha"] are the same."""

    __getattr__ = dict.__getitem__


def held(values):
    """Numbers as the program holds them: rounded to doubles."""
    return Named({name: mpf(float(mpf(value))) for name, value in values.items()})


def evaluation(law, preset, formula, coefficients, inputs, gradient=False):
    """One case; with `gradient`, that of ln L by numerical derivatives at 60 digits."""
    c, x = held(coefficients), held(inputs)
    case = {
        "law": law,
        "preset": preset,
        "coefficients": {symbol: float(value) for symbol, value in c.items()},
        "inputs": {name: float(value) for name, value in x.items()},
        "value": float(formula(c, x)),
    }
    if gradient:
        case["gradient"] = {
            symbol: float(diff(lambda v: log(formula(Named({**c, symbol: v}), x)), c[symbol]))
            for symbol in c
        }
    return case


def grid(law, presets, formula, points, gradient=False):
    """Every preset at every point; `presets` are values by the preset's name, None for other
    values that a slider can reach."""
    return [
        evaluation(law, preset, formula, values, point, gradient)
        for preset, values in presets
        for point in points
    ]


def write(generator, evaluations, **others):
    """Writes the cases beside the generator, under its name."""
    path = Path(generator).with_suffix(".json")
    document = {"evaluations": evaluations, **others}
    path.write_text(json.dumps(document, indent=1) + "\n")
