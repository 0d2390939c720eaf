import Emergence
import Fitting
import RealModule
import RunData
import ScalingLaws
import TestSupport
import Testing

@Suite struct RecipeTests {
  private func gadreRuns(_ error: (AbilityOracle.GadreRun) -> Double) throws -> [GadreRecipe.Run] {
    try AbilityOracle.read().gadreRuns.map { run in
      GadreRecipe.Run(
        TrainingRun(params: run.params, tokens: run.tokens, loss: run.loss), error: error(run))
    }
  }

  // Oracle: the presets gadre/c4 and gadre-error/c4-46 and c4-17, fitted by the authors' code, as far
  // as that was iterated; and Tests/Oracles/ability_fits.py beyond.
  @Test func gadresRunsGiveGadresLaws() throws {
    let recipe = try GadreRecipe(gadreRuns(\.error46).shuffled())
    let subset = try GadreRecipe(gadreRuns(\.error17))

    expectNear(recipe.loss.coefficients, [0.12124, 1.5083, 141.277, 189.516], within: 5e-5)
    expectNear(
      recipe.error.law.coefficients, [1.28851604, 0.97216429, 0.75894944], within: 3e-6)
    expectNear(
      subset.error.law.coefficients, [2.07890716, 0.75612088, 0.84974201], within: 5e-6)
    let exact = try AbilityOracle.read().gadreLoss
    expectNear(
      recipe.loss.coefficients, [exact.eta, exact.E, exact.a, exact.b], within: 1e-6)
  }

  // Property: runs that the recipe does not take change nothing.
  @Test func otherRunsAreLeftAlone() throws {
    let runs = try gadreRuns(\.error46)
    let other = GadreRecipe.Run(
      TrainingRun(params: 2e8, tokens: 1e11, loss: 2.9), error: 0.9)

    let recipe = try GadreRecipe([other] + runs)

    #expect(try recipe.error.law == GadreRecipe(runs).error.law)
  }

  @Test func whatTheRecipeLacksIsSaid() throws {
    let runs = try gadreRuns(\.error46)

    #expect(throws: GadreRecipeError.tooFewSizes(have: 2)) { try GadreRecipe(Array(runs[0..<2])) }
    #expect(throws: GadreRecipeError.noLongRun) { try GadreRecipe(Array(runs[0..<4])) }
  }

  // Oracle: Tests/Oracles/ability_fits.py, which drops, averages and fits by itself.
  @Test func theLadderDropsAveragesAndFitsInTwoSteps() throws {
    let ladder = try AbilityOracle.read().ladder
    let runs = ladder.runs.map { run in
      CheckpointRun(
        params: run.params,
        checkpoints: run.checkpoints.map {
          Checkpoint(tokens: $0.tokens, loss: $0.loss, accuracy: $0.accuracy)
        })
    }
    let points = runs.flatMap { $0.readings(skipping: 0.1, window: 5) }
    let recipe = try LadderRecipe(runs)

    #expect(points.count == ladder.points.count)
    for (found, wanted) in zip(points, ladder.points) {
      expectNear(found.predictors + [found.value], wanted, within: 1e-13)
    }
    expectNear(recipe.accuracy.law.coefficients, ladder.accuracy.coefficients, within: 1e-7)
    #expect(recipe.loss.sum <= ladder.lossSum * (1 + 1e-9))
    #expect(recipe.loss.sum.isNear(ladder.lossSum, within: 1e-4))
  }

  /// A table with these models, each with an accuracy, or an error, and a loss.
  private func abilities(
    _ metric: String,
    _ rows: [(model: String, params: Double, tokens: Double, loss: Double, value: Double)]
  ) -> AbilityTable {
    AbilityTable(
      tasks: ["mean"], metrics: [AbilityMetric(metric), AbilityMetric("bits_per_byte")],
      readings: rows.flatMap { row in
        [row.value, row.loss].enumerated().map { index, value in
          var reading = AbilityReading(task: 0, metric: index, value: value)
          (reading.model, reading.params, reading.tokens) = (row.model, row.params, row.tokens)
          return reading
        }
      })
  }

  @Test func aTableOfCheckpointsIsALadder() throws {
    let ladder = try AbilityOracle.read().ladder
    let rows = ladder.runs.enumerated().flatMap { index, run in
      run.checkpoints.reversed().map { state in
        (
          model: "run \(index)", params: run.params, tokens: state.tokens, loss: state.loss,
          value: state.accuracy
        )
      }
    }
    let table = abilities("accuracy", rows)

    let runs = LadderRecipe.runs(table.readings, of: 0, in: table)

    let points = runs.flatMap { $0.readings(skipping: 0.1, window: 5) }
    #expect(runs.map(\.params) == ladder.runs.map(\.params))
    #expect(points.count == ladder.points.count)
    expectNear(points.map(\.value), ladder.points.map { $0[1] }, within: 1e-13)
  }

  @Test func aTableOfErrorsOrAccuraciesIsGadres() throws {
    let runs = try AbilityOracle.read().gadreRuns
    let errors = abilities(
      "error", runs.map { ("", $0.params, $0.tokens, $0.loss, $0.error46) })
    let accuracies = abilities(
      "accuracy", runs.map { ("", $0.params, $0.tokens, $0.loss, 1 - $0.error46) })

    let found = try [errors, accuracies].map { table in
      try GadreRecipe(GadreRecipe.runs(table.readings, of: 0, in: table)).error.law.coefficients
    }

    expectNear(found[0], found[1], within: 1e-9)
    expectNear(found[0], [1.28851604, 0.97216429, 0.75894944], within: 3e-6)
  }

  @Test func aFinishedRunIsTheMeanOfItsLastCheckpoints() throws {
    let run = CheckpointRun(
      params: 1e8,
      checkpoints: (1...7).map {
        Checkpoint(tokens: 1e9 * Double($0), loss: Double($0), accuracy: 0)
      })

    let final = try #require(run.final(window: 5))

    #expect(final.loss == 5)
    #expect(final.tokens == 7e9)
    #expect(CheckpointRun(params: 1e8, checkpoints: []).final(window: 5) == nil)
  }

  // Oracle: by hand: −E[ln p] = 2 C^−0.1.
  @Test func passRatesFollowAPowerOfCompute() throws {
    let law = try #require(
      PassRateLaw([1e18, 1e20, 1e22].map { ($0, 2 * Double.pow($0, -0.1)) }))

    #expect(law.surprise.isNear(2, within: 1e-12))
    #expect(law.exponent.isNear(0.1, within: 1e-12))
    #expect(law.meanSurprise(compute: 1e24).isNear(2 * Double.pow(1e24, -0.1), within: 1e-12))
    let half = try #require(PassRateLaw.meanSurprise(passRates: [0.5, 0.5]))
    #expect(half.isNear(Double.log(2), within: 1e-15))
    #expect(PassRateLaw.meanSurprise(passRates: [0.5, 0]) == nil)
    #expect(PassRateLaw([(compute: 1e18, surprise: 1)]) == nil)
  }
}

/// Expects every number near the one at its place.
func expectNear(
  _ found: [Double], _ wanted: [Double], within tolerance: Double,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(found.count == wanted.count, sourceLocation: sourceLocation)
  for (found, wanted) in zip(found, wanted) {
    #expect(
      found.isNear(wanted, within: tolerance, absolute: 1e-12), "\(found), not \(wanted)",
      sourceLocation: sourceLocation)
  }
}
