"""Best splits and frontiers of several papers at 60 digits -> laws_allocation.json.

Needs mpmath. Formulas and constants are typed from the papers, apart from the Swift sources:
DeepSeek LLM 2024 (arXiv:2401.02954), Llama 3 2024 (arXiv:2407.21783), MiniCPM 2024
(arXiv:2404.06395), GPT-3 2020 (arXiv:2005.14165), Ho and others 2024 (arXiv:2403.05812). The tokens
for which a size is Llama 3's best are a root of its law of compute, not the closed form.

    python3 Tests/Oracles/laws_allocation.py
"""

from law_cases import grid, write

from mpmath import exp, findroot, log, mpf

PF_DAY = mpf(10) ** 15 * 24 * 3600
BUDGETS = [{"compute": c} for c in ("1e17", "1e21", "9.95e23", "3.8e25")]
LLAMA3 = [
    ("llama3", {"A": "0.299", "alpha": "0.537"}),
    ("refit", {"A": "0.29936", "alpha": "0.53678"}),
    ("llama3-text", {"A": "0.29", "alpha": "0.53"}),
]


def power(c, x):
    return c.k * x.compute**c.p


def llama3_tokens(c, x):
    return c.A * x.compute**c.alpha


def llama3_params(c, x):
    return x.compute / (6 * llama3_tokens(c, x))


def llama3_match(c, x):
    """D with D = A (6ND)^alpha."""
    log_d = findroot(lambda d: log(c.A) + c.alpha * (log(6 * x.params) + d) - d, log(mpf(10) ** 11))
    return exp(log_d)


def cases():
    sizes = [{"params": n} for n in ("1e9", "1e10", "4.05e11")]
    years = [{"compute": "1e24", "months": t} for t in ("0", "8.4", "12", "36")]
    yield from grid("deepseek-size", [("deepseek", {"k": "0.1715", "p": "0.5243"})], power, BUDGETS)
    yield from grid("deepseek-tokens", [("deepseek", {"k": "5.8316", "p": "0.4757"})], power, BUDGETS)
    yield from grid("llama3-tokens", LLAMA3, llama3_tokens, BUDGETS)
    yield from grid("llama3-params", LLAMA3, llama3_params, BUDGETS)
    yield from grid("llama3-match", LLAMA3, llama3_match, sizes)
    yield from grid(
        "minicpm-ratio",
        [("minicpm", {"K2": "0.01", "eta": "-0.10"})],
        lambda c, x: c.K2 * (x.compute / 6) ** c.eta,
        BUDGETS,
    )
    yield from grid(
        "gpt3",
        [("gpt3", {"k": "2.57", "p": "-0.048"})],
        lambda c, x: c.k * (x.compute / PF_DAY) ** c.p,
        BUDGETS,
    )
    yield from grid(
        "ho", [("ho", {"T": "8.4"})], lambda c, x: x.compute * 2 ** (x.months / c.T), years
    )


if __name__ == "__main__":
    write(__file__, [*cases()])
