"""Broken power laws at 60 digits -> laws_broken.json.

Needs mpmath. The form and its example are typed from Caballero and others 2022 (arXiv:2210.14891,
equation 1, Figure 1); the other values are places where a fit begins, and ends of sliders.

    python3 Tests/Oracles/laws_broken.py
"""

from law_cases import grid, write

INPUTS = {
    "n": ("params", ["768", "1e6", "1e8", "1.5e9", "1e13"]),
    "d": ("tokens", ["2.2e7", "1e9", "1e10", "3e11", "1e15"]),
    "c": ("compute", ["1e15", "1e20", "5.76e23", "1e27"]),
    "s": ("steps", ["1", "250", "1e4", "1e7"]),
}
SYMBOLS = ("c0", "c1", "d1", "f1", "a", "b")
STARTS = {
    "n": ("0.05", "0.1", "1e8", "0.5", "1.5", "10"),
    "d": ("0.05", "0.1", "1e10", "0.5", "1.5", "10"),
    "c": ("0.03", "0.05", "1e20", "0.5", "1.5", "10"),
    "s": ("0.05", "0.1", "1e4", "0.5", "1.5", "10"),
}
OTHERS = [("0.3", "-0.2", "3e9", "1.5", "0.2", "500"), ("0.1", "0.4", "2e6", "0.05", "0", "3")]
FIGURE_1 = {
    "c0": "0.05",
    "a": "1e-3",
    "b": "4.66e3",
    "c1": "0.49",
    "d1": "3e6",
    "f1": "1.1",
    "c2": "-0.811",
    "d2": "1e14",
    "f2": "1.425",
    "c3": "2.1",
    "d3": "2e20",
    "f3": "0.05",
}


def broken(breaks, quantity):
    def formula(c, x):
        value = c.b * x[quantity] ** -c.c0
        for i in range(1, breaks + 1):
            change, place, width = c[f"c{i}"], c[f"d{i}"], c[f"f{i}"]
            value *= (1 + (x[quantity] / place) ** (1 / width)) ** (-change * width)
        return c.a + value

    return formula


def one_break(letter):
    quantity, places = INPUTS[letter]
    presets = [("start", STARTS[letter])] + [(None, values) for values in OTHERS]
    return grid(
        f"bnsl-{letter}",
        [(name, dict(zip(SYMBOLS, values))) for name, values in presets],
        broken(1, quantity),
        [{quantity: place} for place in places],
        gradient=True,
    )


def main():
    three = grid(
        "bnsl",
        [("caballero", FIGURE_1)],
        broken(3, "variable"),
        [{"variable": x} for x in ("1", "3e6", "1e14", "2e20", "1e22")],
    )
    write(__file__, [case for letter in INPUTS for case in one_break(letter)] + three)


if __name__ == "__main__":
    main()
