"""Forms without published constants at 60 digits -> laws_generic.json.

Needs mpmath. The frontiers are typed from Porian and others 2024 (arXiv:2406.19146); the other values
are the places where a fit begins.

    python3 Tests/Oracles/laws_generic.py
"""

from law_cases import grid, write

INPUTS = {
    "n": ("params", ["768", "1e6", "1.5e9", "1e13"]),
    "d": ("tokens", ["2.2e7", "1e9", "3e11", "1e15"]),
    "c": ("compute", ["1e15", "8.64e19", "5.76e23", "1e27"]),
    "s": ("steps", ["1", "250", "1e5", "1e7"]),
}
POWER = {"n": ("0.08", "12"), "d": ("0.1", "25"), "c": ("0.05", "30"), "s": ("0.1", "9")}
FLOORED = {
    "n": ("0.3", "300", "1.7"),
    "d": ("0.3", "900", "1.7"),
    "c": ("0.15", "1000", "1.7"),
    "s": ("0.5", "30", "2"),
}
PORIAN = [
    ("porian", ("0.092", "87.16", "1.68")),
    ("porian-one-more", ("0.096", "97.27", "1.78")),
    ("porian-fewest", ("0.106", "128.93", "2.01")),
]
SYMBOLS = ("alpha", "A", "E")


def named(values):
    return dict(zip(SYMBOLS, values))


def power(letter):
    quantity, places = INPUTS[letter]
    presets = [("start", named(POWER[letter])), (None, named(("0", "0.5"))), (None, named(("1", "7e5")))]
    points = [{quantity: place} for place in places]
    return grid(
        f"power-{letter}", presets, lambda c, x: c.A / x[quantity] ** c.alpha, points, gradient=True
    )


def floored(letter):
    quantity, places = INPUTS[letter]
    presets = [("start", named(FLOORED[letter])), (None, named(("1", "7e5", "0")))]
    if letter == "c":
        presets += [(name, named(values)) for name, values in PORIAN]
    points = [{quantity: place} for place in places]
    return grid(
        f"floor-{letter}",
        presets,
        lambda c, x: c.E + c.A / x[quantity] ** c.alpha,
        points,
        gradient=True,
    )


def joint(c, x):
    inner = (c.N_c / x.params) ** (c.alpha_N / c.alpha_D) + c.D_c / x.tokens
    return c.E + inner**c.alpha_D


def joint_cases():
    symbols = ("alpha_N", "alpha_D", "N_c", "D_c", "E")
    presets = [
        ("start", dict(zip(symbols, ("0.076", "0.103", "6.4e13", "1.8e13", "0")))),
        (None, dict(zip(symbols, ("0.34", "0.28", "3e8", "4e9", "1.69")))),
    ]
    points = [
        {"params": n, "tokens": d}
        for n, d in [("768", "2.2e7"), ("1.5e9", "2.29e10"), ("7e10", "1.4e12"), ("1e13", "1e15")]
    ]
    return grid("kaplan-nd-floor", presets, joint, points, gradient=True)


def main():
    cases = [case for letter in INPUTS for case in power(letter) + floored(letter)]
    write(__file__, cases + joint_cases())


if __name__ == "__main__":
    main()
