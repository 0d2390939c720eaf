"""Laws of rewards, sampling and reinforcement learning at 60 digits -> laws_reward.json.

Needs mpmath. Formulas and constants are typed from the papers, apart from the Swift sources: Gao and
others 2022 (arXiv:2210.10760), Brown and others 2024 (arXiv:2407.21787), Chen and others 2021
(arXiv:2107.03374), Jones 2021 (arXiv:2104.03113), Khatri and others 2025 (arXiv:2510.13786). pass@k
is a quotient of binomial coefficients as they stand, the divergence of best-of-n an integral.

    python3 Tests/Oracles/laws_reward.py
"""

from law_cases import grid, write

from mpmath import binomial, exp, log, log10, quad


def divergence(c, x):
    """The divergence of the largest of n uniform numbers from one: its density is n u^(n-1)."""
    n = x.attempts
    if n == 1:
        return n - n
    return quad(lambda u: n * u ** (n - 1) * log(n * u ** (n - 1)), [0, 0.5, 0.9, 0.99, 1])


def pass_at_k(c, x):
    n, right, k = x.trials, x.successes, x.attempts
    return 1 - binomial(n - right, k) / binomial(n, k)


def jones(c, x):
    return 10 ** (c.p * log10(x.compute) + c.q * x.elo + c.c)


def khatri(c, x):
    return c.R_0 + (c.A - c.R_0) / (1 + (c.C_mid / x.variable) ** c.B)


def cases():
    distances = [{"distance": d} for d in ("0.5", "2", "4")]
    answers = [{"attempts": n} for n in ("4", "16", "1000")]
    attempts = [{"attempts": k} for k in ("1", "100", "10000")]
    trials = [
        {"trials": n, "successes": c, "attempts": k}
        for n, c, k in (("200", "3", "10"), ("10", "10", "1"), ("10", "0", "5"), ("10", "8", "5"))
    ]
    games = [
        {"compute": c, "elo": elo} for c, elo in (("1e15", "0"), ("1e17", "-300"), ("3e12", "500"))
    ]
    training = [{"variable": c} for c in ("100", "1e4", "1e6")]
    gao_bon = [("example", {"alpha": "1", "beta": "0.1"}), (None, {"alpha": "0.6", "beta": "0.25"})]
    gao_rl = [("example", {"alpha": "1", "beta": "0.3"}), (None, {"alpha": "0.6", "beta": "0.25"})]
    sampling = [("example", {"a": "-1", "b": "-0.3"}), (None, {"a": "-3.5", "b": "-0.45"})]
    recipe = [("example", {"R_0": "0.2", "A": "0.61", "C_mid": "5000", "B": "1.5"})]
    yield from grid(
        "gao-best-of-n", gao_bon, lambda c, x: x.distance * (c.alpha - c.beta * x.distance), distances
    )
    yield from grid(
        "gao-rl", gao_rl, lambda c, x: x.distance * (c.alpha - c.beta * log(x.distance)), distances
    )
    yield from grid("best-of-n-kl", [("gao", {})], divergence, answers)
    yield from grid("repeated-sampling", sampling, lambda c, x: exp(c.a * x.attempts**c.b), attempts)
    yield from grid("pass-at-k", [("chen", {})], pass_at_k, trials)
    yield from grid("jones", [("jones", {"p": "-1.2", "q": "0.004", "c": "29"})], jones, games)
    yield from grid("khatri", recipe, khatri, training)


if __name__ == "__main__":
    write(__file__, [*cases()])
