import ScalingLaws
import Testing

extension LawValueTable {
  /// Memory, time and money.
  static let hardware: [String: LawValueEntry] = [
    "budget": { try $0.cluster().compute(days: $0["days"], utilization: $0["mfu"]) },
    "train_days": { try $0.cluster().days(compute: $0["C"], utilization: $0["mfu"]) },
    "gpu_hours": { try $0.cluster().chipHours(compute: $0["C"], utilization: $0["mfu"]) },
    "cost": {
      try $0.cluster().cost(
        compute: $0["C"], utilization: $0["mfu"], pricePerHour: $0["usd_per_h"])
    },
    "mfu": { try $0.cluster().utilization(tokensPerSecond: $0["tok_s"], params: $0["N"]) },
    "mem_states": {
      TrainingState.bytes(
        params: $0["N"], sharding: try $0.sharding(), chips: $0.given("nd") ?? 1)
    },
    "act_bytes_layer": {
      ActivationMemory(context: $0["s"], batch: $0["b"], width: $0["h"], heads: $0["a"])
        .bytes(tensorParallel: $0.given("t") ?? 1)
    },
    "kv_bytes_per_token": {
      KeyValueCache.bytesPerToken(
        layers: $0["L"], keyValueHeads: $0["n_kv"], headWidth: $0["dh"],
        bytesPerValue: $0["bytes"])
    },
  ]
}

extension LawValueCase {
  fileprivate func cluster() throws -> Cluster {
    try Cluster(of: .named(name("gpu")), chips: given("n") ?? 1)
  }

  fileprivate func sharding() throws -> TrainingState.Sharding {
    try #require(TrainingState.Sharding(rawValue: count("zero")))
  }
}
