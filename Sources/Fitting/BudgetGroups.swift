import Optimization
import RealModule
import ScalingLaws

/// Runs by compute budget.
public struct BudgetGroups: Hashable, Sendable {
  /// The logarithms of one run.
  struct Member: Hashable, Sendable {
    let logParams: Double
    let logTokens: Double
    let logCompute: Double
    let logLoss: Double
  }

  let groups: [[Member]]

  /// Budgets further apart than this, in *ln C*, are two; runs of one may differ by rounding of
  /// steps, or of a figure that was read off.
  private static let gap = 0.1
  /// What is wider is no budget, but runs of any compute that lie close.
  private static let widest = 0.3

  /// The runs that have params, tokens and compute, by budget, ascending.
  public init(_ runs: [TrainingRun]) {
    let members = runs.compactMap { run -> Member? in
      guard let params = run.params, let tokens = run.tokens, let compute = run.compute else {
        return nil
      }
      return Member(
        logParams: Double.log(params), logTokens: Double.log(tokens),
        logCompute: Double.log(compute), logLoss: Double.log(run.loss))
    }
    var groups: [[Member]] = []
    for member in members.sorted(by: { $0.logCompute < $1.logCompute }) {
      if let last = groups.last?.last, member.logCompute - last.logCompute < Self.gap {
        groups[groups.count - 1].append(member)
      } else {
        groups.append([member])
      }
    }
    self.init(groups: groups.filter { $0.isNarrow(Self.widest) })
  }

  private init(groups: [[Member]]) { self.groups = groups }

  /// The number of budgets.
  public var count: Int { groups.count }

  /// The runs drawn anew within each budget; draw number *i* depends on the seed and *i* alone.
  func resampled(seed: UInt64, draw: Int) -> BudgetGroups {
    var generator = CounterGenerator(seed: seed, stream: UInt64(draw))
    return BudgetGroups(
      groups: groups.map { group in
        group.map { _ in group[generator.index(below: group.count)] }
      })
  }
}

extension [BudgetGroups.Member] {
  /// Whether the sorted members lie within `width` in *ln C*.
  fileprivate func isNarrow(_ width: Double) -> Bool {
    guard let first, let last else { return false }
    return last.logCompute - first.logCompute <= width
  }
}

extension IsoFLOPFit {
  /// The exponents of params and tokens in the draws with these numbers; one that leaves too few
  /// sizes is left out.
  public static func draws(
    _ range: Range<Int>, of groups: BudgetGroups, method: IsoFLOPMethod, seed: UInt64
  ) -> [(params: Double, tokens: Double)] {
    range.compactMap { draw in
      guard let fit = try? IsoFLOPFit(groups.resampled(seed: seed, draw: draw), method: method)
      else { return nil }
      return (fit.paramsExponent, fit.tokensExponent)
    }
  }
}
