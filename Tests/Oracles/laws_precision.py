"""Laws of precision and distillation at 60 digits -> laws_precision.json.

Needs mpmath. Formulas and constants are typed from Kumar and others 2024 (arXiv:2411.04330) and
Busbridge and others 2025 (arXiv:2502.08606), apart from the Swift sources.

    python3 Tests/Oracles/laws_precision.py
"""

from law_cases import grid, write

from mpmath import exp, mpf

BITS = {"weight_bits": "g_w", "activation_bits": "g_a", "cache_bits": "g_kv"}
SENSITIVITIES = {"g_w": "2.6745", "g_a": "2.2102", "g_kv": "0.9578"}


def effective(c, x):
    share = mpf(1)
    for bits, sensitivity in BITS.items():
        if bits in x:
            share *= 1 - exp(-x[bits] / c[sensitivity])
    return x.params * share


def loss(c, x):
    return c.A / effective(c, x) ** c.alpha + c.B / x.tokens**c.beta + c.E


def damage(c, x):
    return c.C_T * x.tokens**c.g_D / x.params**c.g_N * exp(-x.post_bits / c.g_post)


def supervised(c, x):
    return c.E + (c.A / x.params**c.alpha + c.B / x.tokens**c.beta) ** c.gamma


def cost(c, x):
    student = 3 * (2 * x.params) * x.tokens
    teacher = 2 * x.teacher_params * (c.d_logits * x.tokens + c.d_pre * 3 * x.teacher_tokens)
    return student + teacher


def cases():
    sizes = [
        {"params": "1e8", "weight_bits": "4"},
        {"params": "2.2e8", "weight_bits": "8", "activation_bits": "8"},
        {"params": "1.7e9", "weight_bits": "3", "activation_bits": "4", "cache_bits": "16"},
    ]
    runs = [{**point, "tokens": d} for point, d in zip(sizes, ("2e9", "1e10", "26e9"))]
    posts = [
        {"params": n, "tokens": d, "post_bits": p}
        for n, d, p in (("2.2e8", "26e9", "4"), ("3e7", "1e9", "3"), ("1.7e9", "1e11", "8"))
    ]
    models = [
        {"params": n, "tokens": d} for n, d in (("1.5e8", "3e9"), ("1e9", "2e10"), ("7e9", "1e12"))
    ]
    pairs = [
        {**model, "teacher_params": n, "teacher_tokens": d}
        for model, n, d in zip(models, ("1e9", "7e9", "7e10"), ("2e10", "1.4e11", "1.5e13"))
    ]
    fit = {
        "A": "4.299e3",
        "alpha": "0.4965",
        "B": "1.806e4",
        "beta": "0.4965",
        "E": "2.7648",
        **SENSITIVITIES,
    }
    post = {"C_T": "0.0598", "g_D": "0.5068", "g_N": "0.3439", "g_post": "0.5907"}
    busbridge = dict(
        zip(
            ("E", "A", "alpha", "B", "beta", "gamma"),
            ("1.220", "3355", "0.408", "18186", "0.431", "0.452"),
        )
    )
    costs = [
        (name, {"d_logits": logits, "d_pre": pre})
        for name, logits, pre in (
            ("both", 1, 1),
            ("teacher-runs", 1, 0),
            ("teacher-training", 0, 1),
            ("free", 0, 0),
        )
    ]
    yield from grid("kumar-params", [("kumar", SENSITIVITIES)], effective, sizes)
    yield from grid("kumar", [("kumar", fit)], loss, runs)
    yield from grid("kumar-ptq", [("kumar", post)], damage, posts)
    yield from grid("busbridge", [("busbridge", busbridge)], supervised, models)
    yield from grid("distillation-cost", costs, cost, pairs)


if __name__ == "__main__":
    write(__file__, [*cases()])
