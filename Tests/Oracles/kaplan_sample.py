#!/usr/bin/env python3
"""Writes samples/kaplan.csv: points on Kaplan's joint law, with noise.

    python3 Tests/Oracles/kaplan_sample.py > samples/kaplan.csv

Standard library only. The output is the same bytes on every run: the noise comes from SEED through
random.Random.random() (whose sequence Python promises to keep) and the Box-Muller transform.

Law: L(N, D) = [(N_c / N)^(alpha_N / alpha_D) + D_c / D]^alpha_D, equation 1.5 of Kaplan and others,
"Scaling Laws for Neural Language Models", 2020, arXiv:2001.08361, with the constants of its Table 2.
"""

import math
import random

SEED = 200108361
SIGMA = 0.01
ALPHA_N, ALPHA_D = 0.076, 0.103
N_C, D_C = 6.4e13, 1.8e13
PARAMS = [768, 10**4, 10**5, 10**6, 10**7, 10**8, 4 * 10**8, 15 * 10**8]
TOKENS = [22 * 10**6, 10**8, 5 * 10**8, 2 * 10**9, 8 * 10**9, 22 * 10**9]

HEADER = f"""\
# synthetic: points on Kaplan's joint law with log-normal noise (sigma {SIGMA}, seed {SEED}); no training run
# source: Kaplan et al. 2020, arXiv:2001.08361, equation 1.5 with the constants of Table 2
# formula: L = [(N_c/N)^(alpha_N/alpha_D) + D_c/D]^alpha_D
# constants: alpha_N {ALPHA_N}, alpha_D {ALPHA_D}, N_c 6.4e13, D_c 1.8e13
# generator: Tests/Oracles/kaplan_sample.py
# law: kaplan-nd
# params: non-embedding
# units: params, tokens, nats/token
params,tokens,loss"""


def loss(params, tokens):
    """The law, in nats per token."""
    return ((N_C / params) ** (ALPHA_N / ALPHA_D) + D_C / tokens) ** ALPHA_D


def normal(generator):
    """One draw of the standard normal distribution."""
    radius = math.sqrt(-2 * math.log(1 - generator.random()))
    return radius * math.cos(2 * math.pi * generator.random())


def main():
    generator = random.Random(SEED)
    print(HEADER)
    for params in PARAMS:
        for tokens in TOKENS:
            noisy = loss(params, tokens) * math.exp(SIGMA * normal(generator))
            print(f"{params},{tokens},{noisy:.6f}")


if __name__ == "__main__":
    main()
