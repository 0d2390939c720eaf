"""Batch size, noise of gradients and width at 60 digits -> laws_mccandlish.json.

Needs mpmath. Typed from McCandlish and others 2018 (arXiv:1812.06162) as the root of
(S/S_min - 1)(E/E_min - 1) = 1 with E = B S and B_crit = E_min/S_min.

    python3 Tests/Oracles/laws_mccandlish.py
"""

from law_cases import grid, write

from mpmath import lu_solve, matrix


def steps(least_steps, critical, batch):
    """The larger root of (S/S_min - 1)(B S/E_min - 1) = 1."""
    least_tokens = critical * least_steps
    a, b = batch / (least_steps * least_tokens), 1 / least_steps + batch / least_tokens
    return b / a  # the other root of a S^2 - b S = 0 is 0


def noise():
    """A step x along a gradient of noise B_noise/B gains x - x^2/2 (1 + B_noise/B), in units of the
    best step without noise; two batches solve |G_B|^2 = |G|^2 + tr(Sigma)/B."""
    batches = ("8", "640", "5e4")
    points = [{"noise_scale": "900", "batch_examples": b} for b in batches]

    def step(x):
        return 1 / (1 + x.noise_scale / x.batch_examples)

    yield from grid(
        "mccandlish-lr",
        [("mccandlish", {})],
        lambda c, x: x.max_learning_rate * step(x),
        [{"max_learning_rate": "3e-3", **point} for point in points],
    )
    yield from grid(
        "mccandlish-gain",
        [("mccandlish", {})],
        lambda c, x: x.max_loss_gain * 2 * (step(x) - step(x) ** 2 / 2 / step(x)),
        [{"max_loss_gain": "0.02", **point} for point in points],
    )

    def scale(c, x):
        rows = matrix([[1, 1 / x.big_batch], [1, 1 / x.small_batch]])
        squared, trace = lu_solve(rows, matrix([x.big_squared_norm, x.small_squared_norm]))
        return trace / squared

    pairs = [("1024", "0.01", "32", "0.25"), ("4e3", "2.5e-4", "1", "0.7"), ("2", "9", "1", "10")]
    names = ("big_batch", "big_squared_norm", "small_batch", "small_squared_norm")
    yield from grid(
        "noise-scale", [("mccandlish", {})], scale, [dict(zip(names, pair)) for pair in pairs]
    )


def widths():
    """Yang and others 2022 (arXiv:2203.03466): what is divided or multiplied by the width."""
    powers = {"adam-hidden": "-1", "adam-vector": "0", "sgd-hidden": "0", "sgd-vector": "1"}
    yield from grid(
        "mup",
        [(preset, {"p": power}) for preset, power in powers.items()],
        lambda c, x: x.base_learning_rate * x.width_ratio**c.p,
        [{"base_learning_rate": "0.01", "width_ratio": m} for m in ("0.5", "8", "31")],
    )


def cases():
    batches = ("1e3", "1e6", "3e8")
    yield from grid(
        "mccandlish-steps",
        [("mccandlish", {})],
        lambda c, x: steps(x.min_steps, x.critical_batch, x.batch),
        [{"min_steps": "1e4", "critical_batch": "1e6", "batch": b} for b in batches],
    )
    yield from noise()
    yield from widths()
    yield from grid(
        "mccandlish-tokens",
        [("mccandlish", {})],
        lambda c, x: x.batch * steps(x.min_tokens / x.critical_batch, x.critical_batch, x.batch),
        [{"min_tokens": "1e10", "critical_batch": "1e6", "batch": b} for b in batches],
    )


def main():
    write(__file__, [*cases()])


if __name__ == "__main__":
    main()
