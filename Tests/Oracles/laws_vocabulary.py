"""Laws of the best vocabulary at 60 digits -> laws_vocabulary.json.

Needs mpmath. Formulas and constants are typed from Tao and others 2024 (arXiv:2407.13623) and the
code released with it, apart from the Swift sources. The best vocabulary is a root of a numerical
derivative of the loss, and shares no algebra with the condition that the program solves.

    python3 Tests/Oracles/laws_vocabulary.py
"""

from law_cases import grid, held, write

from mpmath import diff, exp, findroot, log, mpf

OTHER = exp(mpf("-2.4846510161625193"))
VOCABULARY = exp(mpf("-1.589031299255507"))
EXPONENT = "0.4163622634135234"
FIT = {
    "A_1": "1.8313851559554126",
    "alpha_1": "0.44660634152009615",
    "A_2": "0.19584238398665638",
    "alpha_2": "0.6707374679896795",
    "B": "2.1241123120064955",
    "beta": "0.44660634152009615",
    "E": "5.5327846803337435",
}
TOKENS = {"a": "0.00639222", "b": "-0.15811069", "c": "1.20470122"}


def tokens_per_character(c, x):
    ln = log(min(x.vocabulary, mpf(200000)))
    return c.a * ln**2 + c.b * ln + c.c


def terms(c, params, vocabulary_params, tokens):
    return (
        -c.E
        + c.A_1 / (params / 10**6) ** c.alpha_1
        + c.A_2 / (vocabulary_params / 10**6) ** c.alpha_2
        + c.B / (tokens / mpf(10) ** 9) ** c.beta
    )


def loss(c, x):
    f = tokens_per_character(held(TOKENS), x)
    return terms(c, x.non_vocabulary_params, x.vocabulary * x.width, x.characters * f)


def best_vocabulary(c, x):
    n = x.non_vocabulary_params
    budget = (n / mpf(float(OTHER))) ** 2

    def at(log_v):
        size = exp(log_v) * x.width
        return terms(c, n, size, budget / (6 * (n + size)))

    grid = [mpf(i) / 4 for i in range(20, 70)]
    return exp(findroot(lambda v: diff(at, v), min(grid, key=at)))


def cases():
    budgets = [{"compute": c} for c in ("1e19", "1e21", "1e24")]
    sizes = [{"non_vocabulary_params": n} for n in ("33e6", "7e9", "7e10")]
    points = [
        {"non_vocabulary_params": n, "vocabulary": v, "width": d, "characters": h}
        for n, v, d, h in (
            ("3.02e8", "16384", "1024", "2e10"),
            ("33e6", "4096", "512", "1e9"),
            ("7e9", "250000", "4096", "5e11"),
        )
    ]
    widths = [
        {"non_vocabulary_params": n, "width": d}
        for n, d in (("3e9", "3072"), ("7e9", "4096"), ("7e10", "8192"))
    ]
    params = {"k": OTHER, "p": "0.5"}
    vocabulary = {"k": VOCABULARY, "p": EXPONENT}
    yield from grid(
        "tao-params", [("approach-1", params)], lambda c, x: c.k * x.compute**c.p, budgets
    )
    yield from grid(
        "tao-vocabulary-compute",
        [("approach-1", vocabulary)],
        lambda c, x: c.k * x.compute**c.p,
        budgets,
    )
    yield from grid(
        "tao-vocabulary",
        [
            ("approach-1", {"k": VOCABULARY, "N_0": OTHER, "p": 2 * mpf(EXPONENT)}),
            ("approach-2", {"k": 3145728, "N_0": "33e6", "p": "0.8353974035228025"}),
        ],
        lambda c, x: c.k * (x.non_vocabulary_params / c.N_0) ** c.p,
        sizes,
    )
    vocabularies = [{"vocabulary": v} for v in ("4096", "32000", "128256", "3e5")]
    yield from grid("tao-tokens", [("tao", TOKENS)], tokens_per_character, vocabularies)
    yield from grid("tao-loss", [("approach-3", FIT)], loss, points)
    yield from grid("tao-best-vocabulary", [("approach-3", FIT)], best_vocabulary, widths)


if __name__ == "__main__":
    write(__file__, [*cases()])
