"""Over-training at 60 digits -> laws_inference.json.

Needs mpmath. The law is typed from Gadre and others 2024 (arXiv:2403.08540, equation 4), its values
from a fit with the authors' code.

    python3 Tests/Oracles/laws_inference.py
"""

from law_cases import grid, write

SYMBOLS = ("E", "a", "b", "eta")
GADRE = [
    ("c4", ("1.5083", "141.277", "189.516", "0.12124")),
    ("rpj", ("1.8366", "212.236", "366.687", "0.13643")),
    ("rw", ("1.7345", "157.116", "246.207", "0.12720")),
    (None, ("0", "1", "1e5", "0.5")),
    (None, ("3", "1e5", "1", "0")),
]
POINTS = [
    {"params": n, "tokens": d}
    for n, d in [("1.1e7", "2.2e8"), ("1.4e9", "9e11"), ("7e10", "1.4e12"), ("1e13", "1e12")]
]


def gadre(c, x):
    ratio = x.tokens / x.params
    compute = 6 * x.params * x.tokens
    return c.E + (c.a * ratio**c.eta + c.b * ratio**-c.eta) * compute**-c.eta


def main():
    presets = [(name, dict(zip(SYMBOLS, values))) for name, values in GADRE]
    write(__file__, grid("gadre", presets, gadre, POINTS, gradient=True))


if __name__ == "__main__":
    main()
