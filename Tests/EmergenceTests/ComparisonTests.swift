import Emergence
import RealModule
import ScalingLaws
import TestSupport
import Testing

@Suite struct ComparisonTests {
  /// Readings on a hinge at 3.31 nats, off by a wave; the lowest loss is that of the largest model.
  private let readings = (0..<16).map { index in
    let loss = 4.45 - 0.15 * Double(index)
    var inputs = Quantities(params: Double.exp10(7 + 0.2 * Double(index)))
    inputs.loss = loss
    let wave = 0.01 * Double.sin(37 * Double(index * index))
    return ForecastReading(inputs, value: 0.25 + 0.4 * max(0, 3.31 - loss) + wave)
  }

  // Property: readings made on a hinge are a hinge.
  @Test func theFormThatMadeTheReadingsComesFirst() throws {
    let comparison = AbilityComparison(readings, over: .loss, chance: 0.25, draws: 0..<100)

    let first = try #require(comparison.rows.first)
    #expect(first.form == .hinge)
    #expect(comparison.rows.count == 4)
    #expect(first.estimates[2].value.isNear(3.31, within: 0.02))
    #expect(try #require(first.estimates[2].interval).contains(3.31))
    let criteria = comparison.rows.compactMap { $0.fit }.filter(\.isIdentified).map(\.criterion)
    #expect(criteria == criteria.sorted())
  }

  @Test func everyFormIsTriedWithoutTheLargestModel() throws {
    let comparison = AbilityComparison(readings, over: .loss, chance: 0.25, draws: 0..<50)

    for row in comparison.rows {
      let heldOut = try #require(row.heldOut)
      #expect(heldOut.inputs.loss == 4.45 - 0.15 * 15)
      #expect(abs(heldOut.error) < (row.form == .hinge ? 0.02 : 0.2), "\(row.form) \(heldOut)")
    }
  }

  @Test func aSizeHasTheSigmoidAlone() {
    let comparison = AbilityComparison(readings, over: .params, chance: 0.25, draws: 0..<50)

    #expect(comparison.rows.map(\.form) == [.chanceSigmoid])
    #expect(comparison.rows[0].fit?.isIdentified == true)
  }

  @Test func whatCannotBeFittedKeepsItsReason() {
    let comparison = AbilityComparison(
      Array(readings.prefix(2)), over: .loss, chance: 0.25, draws: 0..<50)

    #expect(comparison.rows.allSatisfy { $0.fit?.isIdentified != true })
    #expect(comparison.rows.contains { $0.refusal == .tooFewReadings(have: 2, need: 4) })
  }

  // Oracle: ../shared/reference/EMERGENCE.md, "Real contrasts": SQuAD over 104 models.
  @Test(.enabled(if: Shared.isPresent, "needs ../shared"))
  func squadBeginsBelowThreePointTwoNats() throws {
    let squad = try EmergenceData.panel("gadre_squad").map { row in
      var inputs = Quantities(params: row.number("params"), tokens: row.number("tokens"))
      inputs.loss = row.number("smooth_value")
      return ForecastReading(inputs, value: row.number("step_value"))
    }

    let comparison = AbilityComparison(squad, over: .loss, chance: 0, draws: 0..<200)

    let hinge = try #require(comparison.rows.first { $0.form == .hinge })
    let interval = try #require(hinge.estimates[2].interval)
    #expect(interval.contains(3.22))
    #expect(interval.upperBound - interval.lowerBound < 0.3)
  }
}
