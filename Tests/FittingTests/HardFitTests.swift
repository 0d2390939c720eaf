import Fitting
import ScalingLaws
import TestSupport
import Testing

/// Few runs, much noise, narrow ranges: sums with many hollows.
@Suite struct HardFitTests {
  struct Case: Decodable, CustomTestStringConvertible {
    var law: String
    var rows: [[Double]]
    var sum: Double

    var testDescription: String { "\(law), \(rows.count) runs" }
  }

  private struct Cases: Decodable {
    var cases: [Case]
  }

  static let cases = (try? Oracle.read("hard_fits.json", as: Cases.self).cases) ?? []

  // Oracle: Tests/Oracles/hard_fits.py, the best of scipy's 300 random starts.
  @Test(arguments: cases)
  func noRandomStartEndsBelowTheFit(hard: Case) throws {
    let family = try #require(LawFamily(id: hard.law))
    let runs = hard.rows.map { TrainingRun(params: $0[0], tokens: $0[1], loss: $0[2]) }
    let fit = try LawFitter(FitRequest(family, runs: runs)).fit()

    #expect(fit.sum <= hard.sum * (1 + 1e-9), "\(fit.coefficients)")
  }

  @Test func thereAreCasesOfBothLaws() {
    #expect(Set(Self.cases.map(\.law)) == ["chinchilla", "kaplan-nd"])
  }

  // Property: chains of hops are functions of their number alone.
  @Test func theFitIsTheSameHoweverItIsSpread() throws {
    let hard = try #require(Self.cases.first)
    let runs = hard.rows.map { TrainingRun(params: $0[0], tokens: $0[1], loss: $0[2]) }
    let fitter = try LawFitter(FitRequest(.chinchilla, runs: runs))
    let ends = fitter.descend(0..<fitter.startCount)

    let together = try fitter.finish(ends)
    let apart = try fitter.finish(ends) { count, _, body in
      (0..<count).reversed().map { body($0..<$0 + 1) }.reversed().flatMap { $0 }
    }

    #expect(together.coefficients == apart.coefficients)
    #expect(together.hopCount == apart.hopCount && together.hopCount > 0)
  }
}
