/// How the descents of a fit are spread over threads: `body` gives the minima of a range, and what
/// comes back are those of `0..<count` in order, from ranges that are `chunk` long.
public typealias FitSpread = (
  _ count: Int, _ chunk: Int, _ body: @escaping @Sendable (Range<Int>) -> [FitMinimum]
) -> [FitMinimum]

/// The rounds of hops after the starts of a fit, until none finds anything lower.
///
/// A round is a few chains, each a function of its number alone, so that the result is the same on
/// any number of threads.
struct FitSearch {
  private let fitter: LawFitter
  private let spread: FitSpread

  private static let chainCount = 4
  private static let mostRounds = 30

  init(_ fitter: LawFitter, spread: @escaping FitSpread) {
    self.fitter = fitter
    self.spread = spread
  }

  /// The distinct ones among `ends` and those that hops lead to, the lowest first; and how many
  /// hops there were.
  func minima(_ ends: [FitMinimum]) -> (minima: [FitMinimum], hops: Int) {
    var minima = Self.distinct(ends)
    var (round, quiet) = (0, 0)
    while round < Self.mostRounds, quiet < patience, let before = minima.first?.sum {
      minima = Self.distinct(minima + hops(from: minima, round: round))
      let isLower = (minima.first?.sum ?? before) < before * (1 - 1e-11)
      quiet = isLower ? 0 : quiet + 1
      round += 1
    }
    return (minima, round * Self.chainCount * hopCount)
  }

  /// All chains but one go on from the lowest, that one from another.
  private func hops(from minima: [FitMinimum], round: Int) -> [FitMinimum] {
    let (fitter, count) = (fitter, hopCount)
    return spread(Self.chainCount, 1) { range in
      range.map { chain in
        let isLast = chain == Self.chainCount - 1
        let start = minima[isLast ? (round + 1) % minima.count : 0]
        let number = round * Self.chainCount + chain
        var hopping = BasinHopping(fitter, from: start, stream: UInt64(number))
        for hop in number * count..<(number + 1) * count { hopping.hop(hop) }
        return hopping.lowest
      }
    }
  }

  /// Few runs have more hollows, and cost less to go through.
  private var hopCount: Int { max(2, min(24, 1000 / fitter.request.runs.count)) }
  private var patience: Int { fitter.request.runs.count < 100 ? 5 : 1 }

  private static func distinct(_ minima: [FitMinimum]) -> [FitMinimum] {
    FitMinimum.distinct(minima.sorted { $0.sum < $1.sum }, limit: 6)
  }
}
