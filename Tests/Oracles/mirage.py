"""One ability under three metrics at 40 digits -> mirage.json.

Needs mpmath. Formulas: Schaeffer, Miranda and Koyejo 2023, arXiv:2304.15004: p = e^-L,
exact match p^T, token edit distance T (1 - p).

    python3 Tests/Oracles/mirage.py
"""

import json
from pathlib import Path

from mpmath import exp, mp, mpf

mp.dps = 40

LOSSES = [1e-12, 1e-6, 0.01, 0.5, 1.0, 1.69, 2.0, 3.7, 7.0, 12.0]
LENGTHS = [1, 2, 5, 10, 40]


def case(loss, length):
    p = exp(-mpf(loss))
    return {
        "loss": loss,
        "answerTokens": length,
        "perToken": float(p),
        "exactMatch": float(p**length),
        "tokenEditDistance": float(length * (1 - p)),
    }


def main():
    document = {"cases": [case(loss, length) for loss in LOSSES for length in LENGTHS]}
    path = Path(__file__).with_suffix(".json")
    path.write_text(json.dumps(document, indent=1) + "\n")


if __name__ == "__main__":
    main()
