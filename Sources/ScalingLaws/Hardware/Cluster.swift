/// Chips that train one model together.
///
/// ```swift
/// let cluster = Cluster(of: try .named("a100-sxm-80"), chips: 100)
/// cluster.compute(days: 30, utilization: 0.4)  // 3.23e22 FLOPs
/// ```
public struct Cluster: Hashable, Sendable {
  /// The kind of chip.
  public let accelerator: Accelerator
  /// How many there are.
  public let chips: Double

  /// Chips of one kind.
  public init(of accelerator: Accelerator, chips: Double = 1) {
    self.accelerator = accelerator
    self.chips = chips
  }

  /// FLOPs in so many days.
  ///
  /// - Parameters:
  ///   - days: Days of 24 hours.
  ///   - utilization: The share of the peak that the model's own FLOPs reach (MFU); 0.3 to 0.5 is
  ///     usual.
  /// - Returns: FLOPs of the whole cluster.
  public func compute(days: Double, utilization: Double) -> Double {
    rate(utilization) * days * Self.secondsPerDay
  }

  /// The days that so many FLOPs take.
  public func days(compute: Double, utilization: Double) -> Double {
    compute / rate(utilization) / Self.secondsPerDay
  }

  /// The hours that so many FLOPs take, counted once for each chip.
  public func chipHours(compute: Double, utilization: Double) -> Double {
    compute / (accelerator.peakFLOPs * utilization) / 3600
  }

  /// The price of so many FLOPs, from that of an hour of one chip.
  public func cost(compute: Double, utilization: Double, pricePerHour: Double) -> Double {
    chipHours(compute: compute, utilization: utilization) * pricePerHour
  }

  /// The share of the peak that a model's own FLOPs reach (MFU), at so many tokens a second in all.
  ///
  /// - Parameters:
  ///   - tokensPerSecond: What the whole cluster trains on.
  ///   - params: *N*; a token takes *6N* FLOPs.
  ///   - attentionFLOPs: What the attention adds a token, ``PaLMAccounting`` has it.
  /// - Returns: A fraction.
  public func utilization(
    tokensPerSecond: Double, params: Double, attentionFLOPs: Double = 0
  ) -> Double {
    tokensPerSecond * (TokenCost.training(params: params) + attentionFLOPs) / rate(1)
  }

  private static let secondsPerDay = 86_400.0

  private func rate(_ utilization: Double) -> Double {
    chips * accelerator.peakFLOPs * utilization
  }
}
