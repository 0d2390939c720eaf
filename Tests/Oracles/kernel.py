"""exp, exp − 1, 1 − (1 + x) exp −x, ln x and ln(1 + x) at 40 digits, for the polynomials of the kernel -> kernel.json.

Needs mpmath.

    python3 Tests/Oracles/kernel.py
"""

import json
from pathlib import Path

from mpmath import exp, expm1, log, log1p, mp, mpf, workdps

mp.dps = 40


def exponentials():
    """Whole range, and fine around zero and around the ends of the reduced argument."""
    coarse = [-708 + 709 * i / 60 + 0.137 for i in range(0, 119)]
    fine = [i / 32 for i in range(-40, 41)]
    tiny = [0.0, 1e-300, -1e-300, 1e-17, 0.34657, 0.34658, -0.34657, -0.34658, -708.0, 709.0]
    return [{"x": x, "y": float(exp(mpf(x)))} for x in coarse + fine + tiny if x <= 709]


def logarithms():
    """Every size of number, and fine around one and around the ends of the reduced argument."""
    sizes = [1.37 * 2.0**k for k in range(-1020, 1023, 17)]
    fine = [0.5 + i / 64 for i in range(0, 129)]
    near_one = [1 + s * 2.0**-k for k in range(3, 53, 4) for s in (1, -1)]
    ends = [0.7071067811865475, 0.7071067811865476, 1.4142135623730949, 1.4142135623730951]
    return [{"x": x, "y": float(log(mpf(x)))} for x in sizes + fine + near_one + ends]


def logarithms_one_plus():
    """The whole range by size, and fine up to its end and around where the argument is halved."""
    sizes = [1.37 * 2.0**-k for k in range(1, 1000, 13)]
    fine = [i / 64 for i in range(0, 65)]
    ends = [0.4142135623730950, 0.4142135623730951, 1 - 2.0**-53]
    return [{"x": x, "y": float(log1p(mpf(x)))} for x in sizes + fine + ends]


def exponentials_minus_one():
    """Both signs by size, and fine around zero and the ends of the reduced argument."""
    sizes = [s * 1.37 * 2.0**k for k in range(-60, 9, 3) for s in (1, -1)]
    fine = [i / 64 for i in range(-80, 81)]
    return [{"x": x, "y": float(expm1(mpf(x)))} for x in sizes + fine]


def gammas_of_two():
    """1 − (1 + x) exp −x from tiny to large x, and around the border of its two forms."""
    sizes = [1.37 * 2.0**k for k in range(-60, 9, 2)]
    fine = [i / 64 for i in range(1, 161)] + [0.3399999, 0.34, 0.3400001]
    with workdps(100):  # the difference cancels
        return [{"x": x, "y": float(1 - (1 + mpf(x)) * exp(-mpf(x)))} for x in sizes + fine]


def main():
    document = {
        "exp": exponentials(),
        "expMinusOne": exponentials_minus_one(),
        "gammaTwo": gammas_of_two(),
        "log": logarithms(),
        "logOnePlus": logarithms_one_plus(),
    }
    path = Path(__file__).with_suffix(".json")
    path.write_text(json.dumps(document, indent=1) + "\n")


if __name__ == "__main__":
    main()
