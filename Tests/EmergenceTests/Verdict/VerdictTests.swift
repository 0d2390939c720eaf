import Emergence
import Foundation
import RunData
import TestSupport
import Testing

/// The rule of a verdict on curves that were made to have it.
@Suite struct VerdictTests {
  private static let sizes = [1.25e8, 3.5e8, 7.6e8, 1.3e9, 2.7e9, 6.7e9, 1.3e10, 1.75e11]

  /// Per-token shares on *L = (N/c)^α*.
  private static let smooth = sizes.map { exp(-pow($0 / 1e10, -0.5)) }
  /// Per-token shares that jump between 2.7B and 6.7B.
  private static let broken = [0.2, 0.21, 0.2, 0.22, 0.21, 0.97, 0.975, 0.98]

  /// A long table of per-token shares with the exact match of *T* tokens that they give.
  private static func table(
    _ shares: [Double], length: Double, items: Int = 2000, exact: [Double]? = nil,
    smoothMetric: String = "per_token_accuracy", chance: String = "0"
  ) throws -> AbilityTable {
    var text = "model,params,task,metric,value,n_examples,baseline\n"
    for (index, share) in shares.enumerated() {
      let accuracy = exact?[index] ?? (pow(share, length) * Double(items)).rounded() / Double(items)
      text += "m\(index),\(sizes[index]),t,exact_match,\(accuracy),\(items),\(chance)\n"
      text += "m\(index),\(sizes[index]),t,\(smoothMetric),\(share),\(items),\n"
    }
    return try #require(RunTable(csv: Array(text.utf8), name: "t.csv").abilities)
  }

  private static func verdict(
    _ table: AbilityTable, answerTokens: Double? = nil
  ) throws -> EmergenceVerdict {
    var options = StudyOptions()
    options.answerTokens = answerTokens
    return try #require(AbilityStudy(table, options: options).tasks.first).verdict
  }

  @Test(arguments: [nil, 5.0])
  func aSmoothLawOfATokenLeavesTheJumpToTheMetric(answerTokens: Double?) throws {
    let verdict = try Self.verdict(
      Self.table(Self.smooth, length: 5), answerTokens: answerTokens)

    #expect(verdict.kind == .metric)
    let bands = try #require(verdict.bands)
    #expect(bands.answerTokens.isNear(5, within: 0.02))
    #expect(bands.isFitted == (answerTokens == nil))
    #expect(verdict.description.hasPrefix("metric: the smooth metric has no break, and all 8"))
  }

  @Test func aWrongLengthPutsTheReadingsOutsideTheBands() throws {
    let verdict = try Self.verdict(Self.table(Self.smooth, length: 5), answerTokens: 8)

    #expect(verdict.kind == .unresolved)
    guard case .outsideBands(let bands) = verdict.reason else { return #expect(Bool(false)) }
    #expect(bands.outside > 0)
  }

  @Test func aSmoothMetricThatBreaksAtTheJumpMakesItReal() throws {
    let verdict = try Self.verdict(Self.table(Self.broken, length: 4))

    #expect(verdict.kind == .real)
    guard case .breaksToo(_, let from, let to) = verdict.reason else { return #expect(Bool(false)) }
    #expect((from, to) == (2.7e9, 6.7e9))
  }

  @Test func aBreakElsewhereDecidesNothing() throws {
    let exact = [0, 0.6, 0.61, 0.62, 0.63, 0.64, 0.65, 0.66]

    let verdict = try Self.verdict(Self.table(Self.broken, length: 4, exact: exact))

    #expect(verdict.kind == .unresolved)
    guard case .breaksElsewhere = verdict.reason else { return #expect(Bool(false)) }
  }

  // Oracle: 1 − 0.05^(1/1000) = 0.00299, and 2 of 1000 are below it.
  @Test func aJumpBelowTheDetectableIsUnresolved() throws {
    let exact = [0, 0, 0, 0, 0, 0, 0.001, 0.002]

    let verdict = try Self.verdict(Self.table(Self.smooth, length: 5, items: 1000, exact: exact))

    guard case .belowDetectable(let jump, let detectable) = verdict.reason else {
      return #expect(Bool(false))
    }
    #expect(verdict.kind == .unresolved)
    #expect(jump == 0.002)
    #expect(detectable.isNear(0.0029912, within: 1e-4))
  }

  // Oracle: of 1000 items at chance 1/4 the least count above chance is 274 (EMERGENCE.md).
  @Test func belowTheLeastCountAboveChanceNothingIsSeen() throws {
    let exact = [0.25, 0.25, 0.26, 0.25, 0.26, 0.27, 0.25, 0.273]

    let verdict = try Self.verdict(
      Self.table(Self.smooth, length: 5, items: 1000, exact: exact, chance: "0.25"))

    guard case .belowDetectable(_, let detectable) = verdict.reason else {
      return #expect(Bool(false))
    }
    #expect(detectable == 0.274)
  }

  @Test func fewItemsOrFewScalesAreInsufficient() throws {
    let few = try Self.verdict(Self.table(Self.smooth, length: 5, items: 29))
    let short = try Self.verdict(Self.table(Array(Self.smooth.prefix(3)), length: 5))

    #expect(few.reason == .tooFewItems(29))
    #expect(short.reason == .tooFewScales(3))
    #expect([few.kind, short.kind] == [.insufficient, .insufficient])
  }

  @Test func aDerivedPartnerNeverEnters() throws {
    var text =
      "model,params,task,step_metric,step_value,smooth_metric,smooth_value,smooth_better,"
      + "smooth_is_derived,n_examples,baseline\n"
    for (index, share) in Self.broken.enumerated() {
      text +=
        "m\(index),\(Self.sizes[index]),t,exact_match,\(pow(share, 4)),per_token_p,\(share),higher,"
        + "1,2000,0\n"
    }
    let table = try RunTable(csv: Array(text.utf8), name: "t.csv")

    let abilities = try #require(table.abilities)
    let task = try #require(AbilityStudy(abilities).tasks.first)

    #expect(task.verdict.reason == .noPartner(isDerived: true))
    #expect(task.verdict.kind == .insufficient)
    #expect(task.cautions.contains { $0.contains("computed from the step metric") })
  }

  @Test func withoutAShareOfATokenThereAreNoBands() throws {
    let verdict = try Self.verdict(
      Self.table(Self.smooth, length: 5, smoothMetric: "bleu"))

    guard case .noBands(let why) = verdict.reason else { return #expect(Bool(false)) }
    #expect(verdict.kind == .unresolved)
    #expect(why.contains("no p of a token"))
  }

  @Test func aLossAndAnEditDistanceGiveTheSameVerdictAsTheirShares() throws {
    for (metric, values) in [
      ("nll", Self.smooth.map { -log($0) }), ("log_likelihood", Self.smooth.map { log($0) }),
      ("token_edit_distance_T5", Self.smooth.map { 5 * (1 - $0) }),
      ("token_edit_distance", Self.smooth.map { 5 * (1 - $0) }),
      ("bits_per_byte", Self.smooth.map { -log($0) / log(2) }),
    ] {
      let exact = Self.smooth.map { (pow($0, 5) * 2000).rounded() / 2000 }
      let verdict = try Self.verdict(
        Self.table(values, length: 5, exact: exact, smoothMetric: metric))

      #expect(verdict.kind == .metric, "\(metric): \(verdict)")
      #expect(verdict.bands?.answerTokens.isNear(5, within: 0.05) == true, "\(metric)")
    }
  }
}
