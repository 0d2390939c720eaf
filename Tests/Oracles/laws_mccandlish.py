"""Steps and tokens by batch size at 60 digits -> laws_mccandlish.json.

Needs mpmath. Typed from McCandlish and others 2018 (arXiv:1812.06162) as the root of
(S/S_min - 1)(E/E_min - 1) = 1 with E = B S and B_crit = E_min/S_min.

    python3 Tests/Oracles/laws_mccandlish.py
"""

from law_cases import grid, write


def steps(least_steps, critical, batch):
    """The larger root of (S/S_min - 1)(B S/E_min - 1) = 1."""
    least_tokens = critical * least_steps
    a, b = batch / (least_steps * least_tokens), 1 / least_steps + batch / least_tokens
    return b / a  # the other root of a S^2 - b S = 0 is 0


def cases():
    batches = ("1e3", "1e6", "3e8")
    yield from grid(
        "mccandlish-steps",
        [("mccandlish", {})],
        lambda c, x: steps(x.min_steps, x.critical_batch, x.batch),
        [{"min_steps": "1e4", "critical_batch": "1e6", "batch": b} for b in batches],
    )
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
