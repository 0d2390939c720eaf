"""Values of every function of law-values.json at 50 digits -> ../law-values.json.

Needs mpmath. Each module has the functions of some papers, with constants typed from the papers and
apart from the Swift sources, and the cases to compute. The format is that of the file which
LAW_VALUES may name: a case has `fn`, `inputs`, `value` and, where it chooses among several values of
the same inputs, `unit`.

    python3 Tests/Oracles/law_values
"""

import json
from pathlib import Path

from mpmath import mp, mpf

import accounting
import chinchilla
import data
import inference
import kaplan
import modalities
import optima
import precision
import theory

mp.dps = 50
FAMILIES = [
    kaplan, accounting, chinchilla, optima, data, inference, modalities, precision, theory,
]


def number(value):
    """An input as the functions take it: numbers exact, names as they are."""
    if isinstance(value, (bool, list)):
        return value
    try:
        return mpf(value)
    except (TypeError, ValueError):
        return value


def value(family, fn, inputs, unit, name):
    arguments = {key: number(item) for key, item in inputs.items()}
    result = family.FUNCTIONS[fn](**arguments)
    if callable(result):
        result = result(name)
    if isinstance(result, dict):
        result = result[unit]
    return None if result is None else float(result)


def cases():
    seen = {}
    for family in FAMILIES:
        for fn, inputs, *rest in family.CASES:
            unit = rest[0] if rest else ""
            seen[fn] = seen.get(fn, 0) + 1
            name = rest[1] if len(rest) > 1 else f"{fn} {seen[fn]}"
            yield {
                "id": name, "fn": fn, "inputs": inputs, "unit": unit,
                "value": value(family, fn, inputs, unit, name),
            }
        missing = set(family.FUNCTIONS) - {fn for fn, *_ in family.CASES}
        assert not missing, f"{family.__name__} has no case of {missing}"


def text():
    lines = ",\n".join("  " + json.dumps(case, ensure_ascii=False) for case in cases())
    fits = {
        name: {key: float(number(item)) for key, item in fit.items()}
        for name, fit in chinchilla.FITS.items()
    }
    return f'{{\n "fits": {json.dumps(fits)},\n "cases": [\n{lines}\n ]\n}}\n'


if __name__ == "__main__":
    Path(__file__).parent.with_name("law-values.json").write_text(text())
