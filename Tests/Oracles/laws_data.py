"""Laws of data at 60 digits -> laws_data.json.

Needs mpmath. Formulas and constants of repetition are typed from Muennighoff and others 2023
(arXiv:2305.16264, equations 5, 6, 17, Appendix A) and what was released with it.

    python3 Tests/Oracles/laws_data.py
"""

from law_cases import grid, held, write

from mpmath import exp, mpf

MUENNIGHOFF = held(
    {
        "alpha": "0.3526596",
        "beta": "0.3526596",
        "E": exp(mpf("0.6254804")),
        "A": exp(mpf("6.255414")),
        "B": exp(mpf("7.3049974")),
        "R_D": "15.387756",
        "R_N": "5.309743",
    }
)
OTHER = {
    "alpha": "0.34",
    "beta": "0.28",
    "E": "1.69",
    "A": "406.4",
    "B": "410.7",
    "R_D": "4",
    "R_N": "80",
}
# Fresh data, few and many epochs, few and many parameters; one epoch exactly, and nearly.
POINTS = [
    {"params": n, "tokens": d, "unique_tokens": u}
    for n, d, u in [
        ("8e9", "4e11", "1e11"),
        ("5e9", "1e11", "1e11"),
        ("1e9", "1e10", "1e11"),
        ("1e7", "1e13", "1e9"),
        ("1e13", "3e9", "1e9"),
        ("2.7e9", "1.00001e11", "1e11"),
        ("3e8", "1.2e10", "1.1e10"),
    ]
]


def smaller(a, b):
    return a if a < b else b


def saturated(base, amount, scale):
    return base + base * scale * (1 - exp(-(amount / base - 1) / scale))


def suited(c, unique):
    g = (c.alpha * c.A / (c.beta * c.B)) ** (1 / (c.alpha + c.beta))
    return (unique * g) ** (c.beta / c.alpha) * g


def effective_tokens(c, x):
    return saturated(smaller(x.unique_tokens, x.tokens), x.tokens, c.R_D)


def effective_params(c, x):
    unique = smaller(x.unique_tokens, x.tokens)
    return saturated(smaller(suited(c, unique), x.params), x.params, c.R_N)


def data_constrained(c, x):
    n, d = effective_params(c, x), effective_tokens(c, x)
    return c.E + c.A / n**c.alpha + c.B / d**c.beta


def part(values, *symbols):
    return {symbol: values[symbol] for symbol in symbols}


def repetition():
    split = ("alpha", "beta", "A", "B")
    presets = [("muennighoff", MUENNIGHOFF), (None, OTHER)]

    def of(*symbols):
        return [(name, part(values, *symbols)) for name, values in presets]

    yield from grid("data-constrained", presets, data_constrained, POINTS, gradient=True)
    yield from grid("effective-tokens", of("R_D"), effective_tokens, POINTS)
    yield from grid("effective-params", of(*split, "R_N"), effective_params, POINTS)
    unique = [{"unique_tokens": point["unique_tokens"]} for point in POINTS]
    yield from grid("suited-params", of(*split), lambda c, x: suited(c, x.unique_tokens), unique)


def main():
    write(__file__, [*repetition()])


if __name__ == "__main__":
    main()
