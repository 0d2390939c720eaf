import Optimization
import RealModule
import ScalingLaws

/// How the best size of each compute budget is found.
public enum IsoFLOPMethod: String, Hashable, Sendable, CaseIterable {
  /// The lowest point of Akima's curve of *ln L* over *ln N*.
  case akima
  /// The vertex of the parabola through the lowest run and two on each side, of *ln L* over *ln N*.
  ///
  /// It is biased where *α ≠ β* or the sizes lie to one side.
  case parabola
}

/// The best size at one compute budget.
public struct BudgetOptimum: Hashable, Sendable {
  /// *C*, in FLOPs: the geometric mean of the runs'.
  public let compute: Double
  /// The best *N*.
  public let params: Double
  /// The best *D = C / 6N*, by the mean ratio of *C* to *6ND*.
  public let tokens: Double
  /// The loss there.
  public let loss: Double
  /// Whether the lowest run is the smallest or the largest: the best size may lie beyond.
  public let isAtEdge: Bool
}

/// Hoffmann's approach 2: the best size of each budget, and a line through their logarithms.
///
/// Source: Hoffmann and others, 2022, arXiv:2203.15556, section 3.2.
public struct IsoFLOPFit: Sendable {
  /// The best size of each budget, ascending.
  public let budgets: [BudgetOptimum]
  /// *a*: the power of *C* with which the best *N* grows.
  public let paramsExponent: Double
  /// *b*: the power of *C* with which the best *D* grows.
  public let tokensExponent: Double
  /// *ln N* and *ln D* at *C = 1*.
  let intercepts: (params: Double, tokens: Double)

  /// The analysis of `groups`; those with fewer than three sizes are left out.
  ///
  /// - Throws: ``FitError/tooFewBudgets(have:)``.
  public init(_ groups: BudgetGroups, method: IsoFLOPMethod) throws(FitError) {
    budgets = groups.groups.compactMap { Self.optimum($0, method) }
    guard let params = LineFit(budgets.map { (Double.log($0.compute), Double.log($0.params)) }),
      let tokens = LineFit(budgets.map { (Double.log($0.compute), Double.log($0.tokens)) })
    else { throw .tooFewBudgets(have: budgets.count) }
    paramsExponent = params.slope
    tokensExponent = tokens.slope
    intercepts = (params.intercept, tokens.intercept)
  }

  /// The best *N* and *D* on the lines at `compute`.
  public func allocation(compute: Double) -> (params: Double, tokens: Double) {
    let logCompute = Double.log(compute)
    return (
      Double.exp(intercepts.params + paramsExponent * logCompute),
      Double.exp(intercepts.tokens + tokensExponent * logCompute)
    )
  }

  private static func optimum(_ group: [BudgetGroups.Member], _ method: IsoFLOPMethod)
    -> BudgetOptimum?
  {
    let points = lowestBySize(group)
    guard points.count >= 3, let lowest = points.indices.min(by: { points[$0].y < points[$1].y })
    else { return nil }
    let best: (x: Double, y: Double)?
    switch method {
    case .akima: best = AkimaCurve(points).minimum
    case .parabola:
      best = Parabola(points[max(0, lowest - 2)...min(points.count - 1, lowest + 2)])?.vertex
    }
    guard let best else { return nil }
    let logCompute = mean(group.map(\.logCompute))
    let logTokens =
      logCompute - mean(group.map { $0.logCompute - $0.logTokens - $0.logParams }) - best.x
    return BudgetOptimum(
      compute: Double.exp(logCompute), params: Double.exp(best.x), tokens: Double.exp(logTokens),
      loss: Double.exp(best.y), isAtEdge: lowest == 0 || lowest == points.count - 1)
  }

  /// One point a size, ascending: of runs with one size the lowest loss.
  private static func lowestBySize(_ group: [BudgetGroups.Member]) -> [(x: Double, y: Double)] {
    var points: [(x: Double, y: Double)] = []
    for member in group.sorted(by: { ($0.logParams, $0.logLoss) < ($1.logParams, $1.logLoss) }) {
      if let last = points.last, member.logParams - last.x < 1e-9 { continue }
      points.append((member.logParams, member.logLoss))
    }
    return points
  }
}
