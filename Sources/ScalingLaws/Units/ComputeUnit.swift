/// The unit in which compute is shown or given; inside the program it is in FLOPs.
public enum ComputeUnit: String, Hashable, Sendable, CaseIterable {
  /// Floating-point operations.
  case flops
  /// Days of 10¹⁵ FLOPs a second: 8.64 × 10¹⁹ FLOPs, the unit of Kaplan's and Henighan's laws.
  case pfDays = "pf-days"

  /// The name in ASCII, as on the command line and in files.
  public var id: String { rawValue }

  /// The unit as it stands behind a number.
  public var symbol: String {
    switch self {
    case .flops: "FLOPs"
    case .pfDays: "PF-days"
    }
  }

  /// The compute in this unit.
  public func value(flops: Double) -> Double { flops / size }

  /// The compute in FLOPs, from its value in this unit.
  public func flops(of value: Double) -> Double { value * size }

  /// The unit with this name; case does not matter.
  ///
  /// - Throws: ``UnknownUnit``, with the names that there are.
  public static func named(_ name: String) throws(UnknownUnit) -> ComputeUnit {
    let aliases: [String: ComputeUnit] = ["flop": .flops, "pf-day": .pfDays, "pfd": .pfDays]
    return try unit(named: name, among: allCases, ids: \.id, aliases: aliases)
  }

  /// One unit in FLOPs.
  private var size: Double {
    switch self {
    case .flops: 1
    case .pfDays: Compute.flopsPerPFDay
    }
  }
}
