"""Laws of batch size and learning rate at 60 digits -> laws_training.json.

Needs mpmath. Formulas and constants are typed from the papers, apart from the Swift sources:
DeepSeek LLM 2024 (arXiv:2401.02954), Step Law 2025 (arXiv:2503.04715), Porian and others 2024
(arXiv:2406.19146), Bjorck and others 2024 (arXiv:2409.19913), MiniCPM 2024 (arXiv:2404.06395),
Llama 3 2024 (arXiv:2407.21783).

    python3 Tests/Oracles/laws_training.py
"""

from law_cases import grid, write

from mpmath import mpf

BUDGETS = [{"compute": c} for c in ("1e17", "1e21", "9.95e23")]
SIZES = [{"params": n} for n in ("5e6", "1.08e8", "1e9", "7e10")]
PAIRS = [
    {"params": n, "tokens": d} for n, d in (("1e9", "2e10"), ("7e9", "1.4e12"), ("7e10", "1.5e13"))
]


def power(input_name):
    return lambda c, x: c.k * x[input_name] ** c.p


def pair(unit):
    return lambda c, x: c.k * (x.params / unit) ** c.p * (x.tokens / unit) ** c.q


def from_reference(c, x):
    return c.k * (x.params / c.N_0) ** c.p


def ramp(c, x):
    if x.tokens >= c.D_2:
        return 4 * c.B_0
    return 2 * c.B_0 if x.tokens >= c.D_1 else c.B_0


def cases():
    tokens = [{"tokens": d} for d in ("1e9", "1.4e12", "1.5e13")]
    losses = [{"loss": loss} for loss in ("1.9", "2.5", "3.5")]
    stages = [{"tokens": d} for d in ("1e8", "252e6", "1e12", "2.87e12", "1.5e13")]
    deepseek_batch = [("deepseek", {"k": "0.2920", "p": "0.3271"})]
    deepseek_rate = [("deepseek", {"k": "0.3118", "p": "-0.1250"})]
    step_batch = [
        ("step-law", {"k": "0.58", "p": "0.571"}),
        ("bootstrap", {"k": "0.573", "p": "0.5713"}),
    ]
    step_rate = [
        ("step-law", {"k": "1.79", "p": "-0.713", "q": "0.307"}),
        ("bootstrap", {"k": "1.782", "p": "-0.7122", "q": "0.3070"}),
    ]
    porian_batch = [
        ("porian", {"k": "0.00037", "N_0": 1, "p": "0.703"}),
        ("rounded", {"k": 160, "N_0": "108e6", "p": mpf(2) / 3}),
    ]
    porian_rate = [
        ("porian", {"k": "3.7", "N_0": 1, "p": "-0.36"}),
        ("rounded", {"k": "0.0047", "N_0": "108e6", "p": -mpf(1) / 3}),
    ]
    bjorck = [("bjorck", {"k": "1.55e-3", "p": "-0.23", "q": "-0.32"})]
    minicpm = [("minicpm", {"k": "1.21e9", "p": "-6.24"})]
    llama3 = [("llama3", {"B_0": "4e6", "D_1": "252e6", "D_2": "2.87e12"})]
    yield from grid("deepseek-batch", deepseek_batch, power("compute"), BUDGETS)
    yield from grid("deepseek-lr", deepseek_rate, power("compute"), BUDGETS)
    yield from grid("step-batch", step_batch, power("tokens"), tokens)
    yield from grid("step-lr", step_rate, pair(1), PAIRS)
    yield from grid("porian-batch", porian_batch, from_reference, SIZES)
    yield from grid("porian-lr", porian_rate, from_reference, SIZES)
    yield from grid("bjorck-lr", bjorck, pair(mpf(10) ** 9), PAIRS)
    yield from grid("minicpm-batch", minicpm, power("loss"), losses)
    yield from grid("llama3-batch", llama3, ramp, stages)


if __name__ == "__main__":
    write(__file__, [*cases()])
