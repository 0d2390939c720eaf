"""Laws of models in use at 60 digits -> laws_use.json.

Needs mpmath. Formulas and constants are typed from the papers, apart from the Swift sources:
Sardana and others 2024 (arXiv:2401.00448), de Vries 2023 (Go smol or go home), Gadre and others
2024 (arXiv:2403.08540), Schaeffer and others 2023 (arXiv:2304.15004). Sardana's optimum is a root
of a numerical derivative of the compute along the curve of equal loss, and de Vries' data ratio is
a root of the loss itself: neither shares algebra with the program.

    python3 Tests/Oracles/laws_use.py
"""

from law_cases import grid, write

from mpmath import diff, exp, findroot, log, mpf

CHINCHILLA = [
    ("devries", {"alpha": "0.336", "beta": "0.283", "E": "1.62", "A": "406.4", "B": "410.7"}),
    ("epoch", {"alpha": "0.3478", "beta": "0.3658", "E": "1.8172", "A": "482.01", "B": "2085.43"}),
    ("hoffmann", {"alpha": "0.34", "beta": "0.28", "E": "1.69", "A": "406.4", "B": "410.7"}),
]
TEX = {
    "alpha": "0.33917084",
    "beta": "0.2849083",
    "A": exp(mpf("6.0073404")),
    "B": exp(mpf("6.0179186")),
}
BASES = [(name, {k: v for k, v in fit.items() if k != "E"}) for name, fit in CHINCHILLA]
BASES += [("hoffmann-tex", TEX)]
EXPONENTS = [
    ("devries", {"alpha": "0.336", "beta": "0.283"}),
    ("epoch", {"alpha": "0.3478", "beta": "0.3658"}),
    ("hoffmann", {"alpha": "0.34", "beta": "0.28"}),
    ("hoffmann-tex", {"alpha": "0.33917084", "beta": "0.2849083"}),
]
PRICES = {"c_train": "5e-19", "u_train": "0.5", "c_use": "5e-19", "u_in": "0.5", "u_out": "0.01"}
GADRE = [
    ("c4-46", ("1.28851604", "0.97216429", "0.75894944")),
    ("c4-17", ("2.07890716", "0.75612088", "0.84974201")),
    ("rpj-46", ("1.32289889", "0.89070785", "0.76084951")),
    ("rpj-17", ("2.20649009", "0.71459055", "0.85699193")),
    ("rw-46", ("1.12807423", "0.82152276", "0.76767921")),
    ("rw-17", ("2.21481484", "0.70704850", "0.86527954")),
]


def tokens_for(c, x, n):
    return (c.B / (x.loss - c.E - c.A / n**c.alpha)) ** (1 / c.beta)


def demand_compute(c, x, n):
    return 6 * n * tokens_for(c, x, n) + 2 * n * x.inference_tokens


def demand_params(c, x):
    """The least compute in all, searched over ln N above the critical size."""
    critical = log((c.A / (x.loss - c.E)) ** (1 / c.alpha))

    def cost(log_n):
        return log(demand_compute(c, x, exp(log_n)))

    points = [critical + mpf(i) / 64 for i in range(1, 640)]
    return exp(findroot(lambda n: diff(cost, n), min(points, key=cost)))


def demand_tokens(c, x):
    return tokens_for(c, x, demand_params(c, x))


def implied(c, x):
    slope = diff(lambda n: c.A / n**c.alpha, x.params) * x.params
    other = diff(lambda d: c.B / d**c.beta, x.tokens) * x.tokens
    return 3 * (slope / other - 1)


def dollars(c, x):
    training = 6 * x.params * x.tokens * c.c_train / c.u_train
    prompts = 2 * x.params * x.prompt_tokens * c.c_use / c.u_in
    return training + prompts + 2 * x.params * x.output_tokens * c.c_use / c.u_out


def data_ratio(c, x):
    """With terms in the ratio beta to alpha at the start, the data that keep their sum."""

    def change(log_k):
        return c.beta * (x.size_ratio**-c.alpha - 1) + c.alpha * (exp(-c.beta * log_k) - 1)

    return exp(findroot(change, -log(x.size_ratio)))


def base_ratio(c, x):
    """The data that keep A/N^alpha + B/D^beta at another size."""

    def change(log_k):
        params = c.A / x.params**c.alpha * (x.size_ratio**-c.alpha - 1)
        return params + c.B / x.tokens**c.beta * (exp(-c.beta * log_k) - 1)

    return exp(findroot(change, -log(x.size_ratio)))


def cases():
    demands = [
        {"loss": loss, "inference_tokens": d}
        for loss, d in (("2.0574", "1e11"), ("2.2", "5e12"), ("1.95", "0"), ("2.0", "1e14"))
    ]
    models = [
        {"params": n, "tokens": d}
        for n, d in (("1.75e11", "3e11"), ("8e9", "1.5e13"), ("4.05e11", "1.56e13"))
    ]
    sizes = [{"size_ratio": k} for k in ("0.75", "0.5", "0.3", "2")]
    others = [
        {"params": n, "tokens": d, "size_ratio": k}
        for n, d, k in (("7e10", "1.4e12", "0.5"), ("7e9", "1e12", "1.5"), ("1e9", "2e10", "0.8"))
    ]
    services = [
        {**model, "prompt_tokens": p, "output_tokens": o}
        for model, p, o in zip(models, ("0", "1e12", "5e13"), ("1e11", "3e11", "0"))
    ]
    losses = [{"loss": loss} for loss in ("2.1", "2.5", "3.5")]
    answers = [
        {"loss": loss, "answer_tokens": t} for loss, t in (("0.01", "1"), ("0.2", "10"), ("2", "40"))
    ]
    gadre = [(name, dict(zip(("k", "gamma", "epsilon"), row))) for name, row in GADRE]
    yield from grid("sardana-params", CHINCHILLA, demand_params, demands)
    yield from grid("sardana-tokens", CHINCHILLA, demand_tokens, demands)
    yield from grid(
        "sardana-compute",
        CHINCHILLA,
        lambda c, x: demand_compute(c, x, demand_params(c, x)),
        demands,
    )
    yield from grid("sardana-implied", BASES[:3], implied, models)
    yield from grid("sardana-dollars", [("example", PRICES)], dollars, services)
    yield from grid("devries-data", EXPONENTS, data_ratio, sizes)
    yield from grid("devries-base", BASES, base_ratio, others)
    yield from grid(
        "devries-overhead", EXPONENTS, lambda c, x: x.size_ratio * data_ratio(c, x) - 1, sizes
    )
    yield from grid(
        "gadre-error", gadre, lambda c, x: c.epsilon - c.k * exp(-c.gamma * x.loss), losses
    )
    yield from grid(
        "exact-match",
        [("schaeffer", {})],
        lambda c, x: exp(-x.loss) ** x.answer_tokens,
        answers,
    )
    yield from grid(
        "edit-distance",
        [("schaeffer", {})],
        lambda c, x: x.answer_tokens * (1 - exp(-x.loss)),
        answers,
    )


if __name__ == "__main__":
    write(__file__, [*cases()])
