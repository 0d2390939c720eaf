import ScalingLaws

extension LawValueTable {
  /// Rewards, sampling and reinforcement learning.
  static let reward: [String: LawValueEntry] = [
    "gao_bon": { try $0.law(.gaoBestOfN).value(at: [.distance: $0["d"]]) },
    "gao_rl": { try $0.law(.gaoRL).value(at: [.distance: $0["d"]]) },
    "gao_bon_peak": { Gao.bestOfNPeak(alpha: $0["alpha"], beta: $0["beta"]) },
    "gao_rl_peak": { Gao.reinforcementPeak(alpha: $0["alpha"], beta: $0["beta"]) },
    "bon_kl": { ScalingLaw(.bestOfNKL).value(at: [.attempts: $0["n"]]) },
    "monkeys": { try $0.law(.repeatedSampling).value(at: [.attempts: $0["k"]]) },
    "pass_at_k": {
      ScalingLaw(.passAtK)
        .value(at: [.trials: $0["n"], .successes: $0["c"], .attempts: $0["k"]])
    },
    "jones_log10test": {
      JonesLaw.log10TestCompute(log10Compute: $0["log10train"], elo: $0["elo"])
    },
    "khatri": { try $0.law(.khatri).value(at: [.variable: $0["C"]]) },
  ]
}
