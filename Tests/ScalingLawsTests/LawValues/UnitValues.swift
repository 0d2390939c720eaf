import ScalingLaws

extension LawValueTable {
  /// Units and *C = 6ND*.
  static let units: [String: LawValueEntry] = [
    "pfd_to_flop": { ComputeUnit.pfDays.flops(of: $0["pfd"]) },
    "flop_to_pfd": { ComputeUnit.pfDays.value(flops: $0["flop"]) },
    "nats_to_bits": { LossUnit.bits.value(nats: $0["nats"]) },
    "perplexity": { LossUnit.perplexity.value(nats: $0["nats"]) },
    "bits_per_byte": {
      LossUnit.bitsPer(TokenRatio(tokensPerUnit: $0["tok_per_byte"], of: .byte, source: $0.id))
        .value(nats: $0["nats"])
    },
    "bits_per_char": {
      LossUnit.bitsPer(TokenRatio(unitsPerToken: $0["char_per_tok"], of: .char, source: $0.id))
        .value(nats: $0["nats"])
    },
    "bits_per_word": {
      LossUnit.bitsPer(TokenRatio(tokensPerUnit: $0["tok_per_word"], of: .word, source: $0.id))
        .value(nats: $0["nats"])
    },
    "6ND": { Compute.total(params: $0["N"], tokens: $0["D"]) },
  ]
}
