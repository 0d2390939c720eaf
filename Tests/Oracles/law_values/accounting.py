"""Units, counts of parameters and FLOPs, memory, hardware, noise scale, muP.

Kaplan 2020 (arXiv:2001.08361), Hoffmann 2022 (2203.15556, appendix F), Chowdhery 2022 (2204.02311,
appendix B), DeepSeek-AI 2024 (2401.02954), Rajbhandari 2020 (1910.02054), Korthikanti 2022
(2205.05198), McCandlish 2018 (1812.06162), Yang 2022 (2203.03466).
"""

from mpmath import exp, log, mpf, sqrt

PF_DAY = mpf(10) ** 15 * 24 * 3600
PEAK = {
    "A100-SXM-80": "312e12", "H100-SXM": "989.4e12", "H200-SXM": "989.4e12",
    "V100-SXM2": "125e12", "B200-SXM": "2250e12", "MI300X": "1307e12", "TPUv3": "123e12",
    "TPUv4": "275e12", "TPUv5e": "197e12", "TPUv5p": "459e12", "TPUv6e": "918e12",
    "TPU7x": "2307e12",
}


def peak(gpu):
    return mpf(PEAK[gpu])


def kaplan_params(n_layer, d_model):
    return 12 * n_layer * d_model**2


def hoffmann_forward(layers, d, ffw, heads, key, seq, vocab, embed):
    width = heads * key
    attention = (
        6 * seq * d * width + 2 * seq**2 * width + 3 * heads * seq**2 + 2 * seq**2 * width
        + 2 * seq * width * d
    )
    ends = 2 * seq * vocab * d
    return layers * (attention + 4 * seq * d * ffw) + (2 * ends if embed else 0)


def hoffmann_ratio(layers, d, ffw, heads, key, seq, vocab, embed):
    params = layers * (5 * d**2 + 2 * d * ffw + 11 * d + ffw) + 2 * d + d * vocab
    flops = 3 * hoffmann_forward(layers, d, ffw, heads, key, seq, vocab, embed)
    return flops / (6 * params * seq)


def deepseek(n_layer, d_model, l_seq):
    return 72 * n_layer * d_model**2 + 12 * n_layer * d_model * l_seq


def states(N, zero, nd=1):
    shared = {0: (16, 0), 1: (4, 12), 2: (2, 14), 3: (0, 16)}[int(zero)]
    return N * (shared[0] + mpf(shared[1]) / nd)


def gradient(Bbig, Gbig2, Bsmall, Gsmall2):
    return (Bbig * Gbig2 - Bsmall * Gsmall2) / (Bbig - Bsmall)


def trace(Bbig, Gbig2, Bsmall, Gsmall2):
    return (Gsmall2 - Gbig2) / (1 / Bsmall - 1 / Bbig)


def hours(C, gpu, mfu):
    return C / (peak(gpu) * mfu) / 3600


FUNCTIONS = {
    "pfd_to_flop": lambda pfd: pfd * PF_DAY,
    "flop_to_pfd": lambda flop: flop / PF_DAY,
    "nats_to_bits": lambda nats: nats / log(2),
    "perplexity": lambda nats: exp(nats),
    "bits_per_byte": lambda nats, tok_per_byte: nats / log(2) * tok_per_byte,
    "bits_per_word": lambda nats, tok_per_word: nats / log(2) * tok_per_word,
    "bits_per_char": lambda nats, char_per_tok: nats / log(2) / char_per_tok,
    "6ND": lambda N, D: 6 * N * D,
    "k_params": kaplan_params,
    "k_embed_params": lambda n_vocab, n_ctx, d_model: (n_vocab + n_ctx) * d_model,
    "k_fwd_flop_per_token": lambda n_layer, d_model, n_ctx: (
        2 * kaplan_params(n_layer, d_model) + 2 * n_layer * n_ctx * d_model
    ),
    "palm_flop_per_token": lambda N, L, H, Q, T: 6 * N + 12 * L * H * Q * T,
    "ds_M": deepseek,
    "6N1/M": lambda n_layer, d_model, l_seq: (
        72 * n_layer * d_model**2 / deepseek(n_layer, d_model, l_seq)
    ),
    "6N2/M": lambda n_layer, d_model, l_seq, vocab: (
        (72 * n_layer * d_model**2 + 6 * vocab * d_model) / deepseek(n_layer, d_model, l_seq)
    ),
    "ch_flops_fwd_seq": hoffmann_forward,
    "3*ch_flops_fwd_seq": lambda **shape: 3 * hoffmann_forward(**shape),
    "3*fwd/(6ND)": hoffmann_ratio,
    "12BT^2D/96BTD^2": lambda T, D: 12 * T**2 * D / (96 * T * D**2),
    "budget": lambda n, gpu, mfu, days: n * peak(gpu) * mfu * days * 86400,
    "train_days": lambda C, n, gpu, mfu: C / (n * peak(gpu) * mfu) / 86400,
    "gpu_hours": hours,
    "cost": lambda C, gpu, mfu, usd_per_h: hours(C, gpu, mfu) * usd_per_h,
    "mfu": lambda tok_s, N, n, gpu: tok_s * 6 * N / (n * peak(gpu)),
    "mem_states": states,
    "act_bytes_layer": lambda s, b, h, a, t: (
        s * b * h * (10 + mpf(24) / t + 5 * a * s / (h * t))
    ),
    "kv_bytes_per_token": lambda L, n_kv, dh, bytes: 2 * L * n_kv * dh * bytes,
    "mc_S": lambda B, Bcrit, Smin: Smin * (1 + Bcrit / B),
    "mc_E": lambda B, Bcrit, Emin: Emin * (1 + B / Bcrit),
    "mc_eps": lambda B, Bn, epsmax: epsmax / (1 + Bn / B),
    "mc_dL": lambda B, Bn, dLmax: dLmax / (1 + Bn / B),
    "mc_G2": gradient,
    "mc_trS": trace,
    "mc_Bsimple": lambda **norms: trace(**norms) / gradient(**norms),
    "mup_hidden_lr_adam": lambda lr, width_mult: lr / width_mult,
    "lr_sqrt_width": lambda lr, width_mult: lr / sqrt(width_mult),
}

SHAPE = {
    "layers": 36, "d": 3072, "ffw": 12288, "heads": 24, "key": 128, "seq": 2048, "vocab": 32000,
}
NORMS = {"Bbig": 4096, "Gbig2": 0.031, "Bsmall": 64, "Gsmall2": "0.4"}
CASES = [
    ("pfd_to_flop", {"pfd": 3640}),
    ("flop_to_pfd", {"flop": "5.76e23"}),
    ("nats_to_bits", {"nats": 2.3}),
    ("perplexity", {"nats": 2.3}),
    ("bits_per_byte", {"nats": 2.3, "tok_per_byte": 0.29335}),
    ("bits_per_word", {"nats": 2.3, "tok_per_word": 1.4}),
    ("bits_per_char", {"nats": 2.3, "char_per_tok": 4.3}),
    ("6ND", {"N": "7e10", "D": 1.4e12}),
    ("k_params", {"n_layer": 6, "d_model": 4288}),
    ("k_embed_params", {"n_vocab": 50257, "n_ctx": 1024, "d_model": 1600}),
    ("k_fwd_flop_per_token", {"n_layer": 96, "d_model": 12288, "n_ctx": 2048}),
    ("palm_flop_per_token", {"N": 5.4e11, "L": 118, "H": 48, "Q": 256, "T": 2048}),
    ("ds_M", {"n_layer": 30, "d_model": 4096, "l_seq": 4096}),
    ("6N1/M", {"n_layer": 24, "d_model": 1024, "l_seq": 4096}),
    ("6N2/M", {"n_layer": 24, "d_model": 1024, "l_seq": 4096, "vocab": 102400}),
    *[
        (fn, SHAPE | {"embed": embed})
        for fn in ("ch_flops_fwd_seq", "3*ch_flops_fwd_seq", "3*fwd/(6ND)")
        for embed in (True, False)
    ],
    ("12BT^2D/96BTD^2", {"T": 8192, "D": 5120}),
    *[("gpu_hours", {"C": 1e24, "gpu": gpu, "mfu": 0.45}) for gpu in PEAK],
    ("budget", {"n": 1e5, "gpu": "H100-SXM", "mfu": "0.4", "days": 30}),
    ("train_days", {"C": 3.8e25, "n": 16384, "gpu": "H100-SXM", "mfu": 0.41}),
    ("cost", {"C": 3.8e25, "gpu": "B200-SXM", "mfu": 0.41, "usd_per_h": 4.5}),
    ("mfu", {"tok_s": 2.5e6, "N": 7e9, "n": 512, "gpu": "A100-SXM-80"}),
    *[("mem_states", {"N": 7e10, "zero": zero, "nd": 256}) for zero in (0, 1, 2, 3)],
    ("act_bytes_layer", {"s": 4096, "b": 2, "h": 8192, "a": 64, "t": 1}),
    ("act_bytes_layer", {"s": 4096, "b": 2, "h": 8192, "a": 64, "t": 8}),
    ("kv_bytes_per_token", {"L": 32, "n_kv": 32, "dh": 128, "bytes": 1}),
    ("mc_S", {"B": 3e5, "Bcrit": 2e6, "Smin": 1e4}),
    ("mc_E", {"B": 3e5, "Bcrit": 2e6, "Emin": 2e10}),
    ("mc_eps", {"B": 128, "Bn": 900, "epsmax": 0.3}),
    ("mc_dL", {"B": 128, "Bn": 900, "dLmax": 0.02}),
    *[(fn, NORMS) for fn in ("mc_G2", "mc_trS", "mc_Bsimple")],
    ("mup_hidden_lr_adam", {"lr": 0.0078125, "width_mult": 12}),
    ("lr_sqrt_width", {"lr": 0.003, "width_mult": 6}),
]
