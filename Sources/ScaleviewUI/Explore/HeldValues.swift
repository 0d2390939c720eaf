import RealModule

/// The values of a quantity at which curves are drawn, chosen from the values that runs have.
///
/// Few distinct values are taken as they are, or every so-manieth of them; many are cut into bins
/// of equally many runs, and each bin's median stands for it.
struct HeldValues: Hashable, Sendable {
  /// The chosen values, ascending.
  let curves: [Double]
  /// The upper end of each bin; empty when the values are exact.
  private let binEnds: [Double]

  private static let fewDistinct = 24

  init(_ values: [Double], limit: Int) {
    let sorted = values.sorted()
    let distinct = HeldValues.distinct(sorted)
    guard distinct.count > HeldValues.fewDistinct else {
      curves = HeldValues.spread(distinct, over: limit)
      binEnds = []
      return
    }
    let ends = HeldValues.binEnds(sorted, limit: limit)
    curves = zip([0] + ends, ends).map { sorted[$0 + ($1 - $0) / 2] }
    binEnds = ends.map { sorted[$0 - 1] }
  }

  /// Where each bin ends in the ascending `values`: at most `limit` bins of about equal size, with
  /// equal values in one bin, so that no two medians are the same.
  private static func binEnds(_ values: [Double], limit: Int) -> [Int] {
    (1...limit).reduce(into: []) { ends, bin in
      var end = max(ends.last ?? 0, values.count * bin / limit)
      while end > 0, end < values.count, agree(values[end - 1], values[end]) { end += 1 }
      if end > ends.last ?? 0 { ends.append(end) }
    }
  }

  /// Whether a curve stands for a range of values rather than for one.
  var areBinned: Bool { !binEnds.isEmpty }

  /// The index of the curve that a run of held value `value` belongs to.
  func index(of value: Double?) -> Int? {
    guard let value else { return nil }
    guard areBinned else { return curves.firstIndex { HeldValues.agree($0, value) } }
    // A search that stops early would guess wrong at every second run.
    let below = binEnds.reduce(0) { $0 + ($1 < value ? 1 : 0) }
    return below < binEnds.count ? below : nil
  }

  /// Ascending values, with those that differ only by rounding counted once.
  private static func distinct(_ sorted: [Double]) -> [Double] {
    sorted.reduce(into: []) { result, value in
      if let last = result.last, agree(last, value) { return }
      result.append(value)
    }
  }

  /// At most `limit` of `values`, evenly spread, the first and the last among them.
  private static func spread(_ values: [Double], over limit: Int) -> [Double] {
    guard values.count > limit else { return values }
    return (0..<limit).map { index in
      let place = Double(index) * Double(values.count - 1) / Double(limit - 1)
      return values[Int(place.rounded())]
    }
  }

  /// A quantity that was derived from 6ND differs from the recorded one in its last digits.
  private static func agree(_ first: Double, _ second: Double) -> Bool {
    (first - second).magnitude <= 1e-6 * max(first, second)
  }
}
