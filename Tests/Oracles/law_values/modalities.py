"""Other modalities and mixtures of experts.

Henighan 2020 (arXiv:2010.14701, Table 1), Liang 2024 (2410.08184), Clark 2022 (2202.01169, base-10
logarithms), Krajewski 2024 (2402.07871), Abnar 2025 (2501.12370).
"""

from mpmath import log10, mpf

# Floor, scale and exponent of L(N), of L(C), scale and exponent of N_opt(C); C in PF-days.
HENIGHAN = {
    "language": ("0 1.47e14 0.070", "0 3.47e8 0.048", "3.3e-13 0.73"),
    "image8": ("3.12 8.0e1 0.24", "3.13 1.8e-8 0.19", "5.3e-14 0.64"),
    "image16": ("2.64 2.8e2 0.22", "2.64 1.6e-8 0.16", "4.8e-12 0.75"),
    "image32": ("2.20 6.3e1 0.13", "2.21 3.6e-9 0.1", "1.6e-13 0.65"),
    "vq16": ("3.99 2.7e4 0.13", "4.09 6.1e-7 0.11", "6.2e-14 0.64"),
    "vq32": ("3.07 1.9e4 0.14", "3.17 2.6e-6 0.12", "9.4e-13 0.7"),
    "t2i_text": ("0 5.6e8 0.037", None, None),
    "t2i_image": ("2.0 5.1e3 0.16", None, None),
    "i2t_text": ("0 7.0e8 0.039", None, None),
    "i2t_image": ("2.0 5.5e3 0.15", None, None),
    "t2i": (None, "1.93 1.5e-6 0.15", "9.4e-13 0.7"),
    "i2t": (None, "1.97 1.5e-6 0.16", "3.3e-12 0.72"),
    "video": ("1.01 3.7e4 0.24", "0.95 2.2e-5 0.14", "1.13e-12 0.71"),
    "math": ("0.28 1.1e4 0.16", "0.14 1.4e-5 0.17", "2.3e-12 0.69"),
}
# a, b, c, d, E_start, E_max of Table 3.
CLARK = {
    "s-base": "-0.082 -0.108 0.009 1.104 1.847 314.478",
    "rl-r": "-0.083 -0.126 0.012 1.111 1.880 469.982",
    "hash": "-0.087 -0.136 0.012 1.157 4.175 477.741",
}


def floored(text, x):
    floor, scale, exponent = map(mpf, text.split())
    return floor + (x / scale) ** -exponent


def best_size(domain, pfd):
    scale, exponent = map(mpf, HENIGHAN[domain][2].split())
    return (pfd / scale) ** exponent


def power(scale, exponent):
    return lambda C: mpf(scale) * C ** mpf(exponent)


def clark(key):
    return map(mpf, CLARK[key].split())


def effective_experts(E, key):
    *_, start, end = clark(key)
    return 1 / (1 / (E - 1 + 1 / (1 / start - 1 / end)) + 1 / end)


def routed_loss(N, E, key):
    a, b, c, d, *_ = clark(key)
    experts = log10(effective_experts(E, key))
    return 10 ** (a * log10(N) + b * experts + c * log10(N) * experts + d)


def dense_equivalent(N, E, key):
    a, b, c, _, start, _ = clark(key)
    experts = effective_experts(E, key)
    one = a + c * log10(start)
    return N ** ((a + c * log10(experts)) / one) * (experts / start) ** (b / one)


def fine_grained(N, D, G):
    return (
        mpf("0.47") + (mpf("2.1") / G ** mpf("0.58") + mpf("18.1")) / N ** mpf("0.115")
        + mpf("30.8") / D ** mpf("0.147")
    )


def sparse(N, D, S):
    dense = 1 - S
    return (
        mpf("16612.50") / N ** mpf("0.5962") + mpf("5455.67") / D ** mpf("0.3954")
        + mpf("0.4598") / dense ** mpf("-0.1666")
        + mpf("17.26") / (dense ** mpf("0.1603") * N ** mpf("0.1595")) + mpf("0.94")
    )


FUNCTIONS = {
    "hen_L_N": lambda domain, N: floored(HENIGHAN[domain][0], N),
    "hen_L_C": lambda domain, pfd: floored(HENIGHAN[domain][1], pfd),
    "hen_Nopt": best_size,
    "dit_N": power("0.0009", "0.5681"),
    "dit_D": power("186.8535", "0.4319"),
    "dit_L": power("2.3943", "-0.0273"),
    "dit_fid": power("2.2566e6", "-0.234"),
    "clark_Ehat": effective_experts,
    "clark_L": routed_loss,
    "clark_epc": dense_equivalent,
    "clark_dense": lambda N: (mpf("3.568e13") / N) ** mpf("0.078"),
    "kra_L": fine_grained,
    "abnar_L": sparse,
}

CASES = [
    *[("hen_L_N", {"domain": key, "N": 3e8}) for key, row in HENIGHAN.items() if row[0]],
    *[("hen_L_C", {"domain": key, "pfd": 0.3}) for key, row in HENIGHAN.items() if row[1]],
    *[("hen_Nopt", {"domain": key, "pfd": 0.3}) for key, row in HENIGHAN.items() if row[2]],
    *[(fn, {"C": 3e18}) for fn in ("dit_N", "dit_D", "dit_L", "dit_fid")],
    *[("clark_Ehat", {"E": E, "key": key}) for key in CLARK for E in (1, 16, 512)],
    *[(fn, {"N": 3e8, "E": 32, "key": key}) for fn in ("clark_L", "clark_epc") for key in CLARK],
    ("clark_dense", {"N": 1.3e8}),
    *[("kra_L", {"N": 4e9, "D": 1.3e11, "G": G}) for G in (1, 16)],
    *[("abnar_L", {"N": 3e9, "D": 5e10, "S": S}) for S in (0, 0.5, 0.98)],
]
