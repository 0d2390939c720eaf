import RealModule
import ScalingLaws
import TestSupport
import Testing

@Suite struct LawKernelTests {
  private struct Result {
    let logLosses: [Double]
    let jacobian: [Double]
  }

  private func evaluate(_ kernel: LawKernel, _ law: ScalingLaw) -> Result {
    var logLosses = [Double](repeating: .nan, count: kernel.count)
    var jacobian = [Double](repeating: .nan, count: kernel.count * kernel.coefficientCount)
    kernel.evaluate(law.coefficients, logLosses: &logLosses, jacobian: &jacobian)
    return Result(logLosses: logLosses, jacobian: jacobian)
  }

  // Oracle: gradients by numerical derivatives at 60 digits, from Tests/Oracles/laws*.py.
  @Test(arguments: LawFamily.fittable)
  func predictionAndGradientMatchTheOracle(family: LawFamily) throws {
    let cases = try LawOracle.evaluations(of: family)

    for item in cases {
      let kernel = LawSamples.kernel(family, [try item.quantities()])
      let result = evaluate(kernel, try item.scalingLaw())

      let logLoss = Double.log(item.value)
      #expect(result.logLosses[0].isNear(logLoss, within: 1e-14, absolute: 1e-14), "\(item)")
      for (index, coefficient) in family.description.coefficients.enumerated() {
        let expected = try #require(item.gradient?[coefficient.symbol])
        // A derivative that cancels to nothing is measured by those of its coefficient elsewhere.
        let size = max(abs(item.coefficients[coefficient.symbol] ?? 0), 1e-3)
        #expect(
          result.jacobian[index].isNear(expected, within: 1e-12, absolute: 1e-16 / size),
          "\(item) \(coefficient.symbol)")
      }
    }

    #expect(cases.count >= 3)
  }

  // Oracle: ScalingLaw.value, by the library's functions.
  @Test(arguments: LawFamily.fittable, [1, 2, 63, 64, 65, 240])
  func predictionMatchesTheReferenceForEveryCount(family: LawFamily, count: Int) throws {
    let law = ScalingLaw(family)
    let inputs = LawSamples.inputs(count)
    let kernel = LawSamples.kernel(family, inputs)
    var values = [Double](repeating: .nan, count: count)

    let result = evaluate(kernel, law)
    kernel.evaluate(law.coefficients, logLosses: &values)

    for (inputs, logLoss) in zip(inputs, result.logLosses) {
      let loss = try #require(law.value(at: inputs))
      #expect(Double.exp(logLoss).isNear(loss, within: 1e-14))
    }
    #expect(values == result.logLosses)
    #expect(!result.jacobian.contains { $0.isNaN })
  }

  // Oracle: central differences of ScalingLaw.value.
  @Test(arguments: LawFamily.fittable)
  func gradientMatchesCentralDifferences(family: LawFamily) throws {
    let runs = LawSamples.inputs(70)
    let law = ScalingLaw(family)
    let jacobian = evaluate(LawSamples.kernel(family, runs), law).jacobian

    for (index, value) in law.coefficients.enumerated() {
      let size = value == 0 ? 1 : abs(value)
      let width = 1e-5 * size
      for (position, run) in runs.enumerated() {
        let slope = try difference(law, at: index, width: width, run)
        let derivative = jacobian[index * runs.count + position]
        #expect(
          derivative.isNear(slope, within: 1e-7, absolute: 1e-9 / size),
          "\(family) coefficient \(index) run \(position)")
      }
    }
  }

  private func difference(
    _ law: ScalingLaw, at index: Int, width: Double, _ inputs: Quantities
  ) throws -> Double {
    var (low, high) = (law, law)
    low.set(law.coefficients[index] - width, at: index)
    high.set(law.coefficients[index] + width, at: index)
    let ratio = try #require(high.value(at: inputs)) / #require(low.value(at: inputs))
    return Double.log(ratio) / (high.coefficients[index] - low.coefficients[index])
  }

  // Oracle: the plain sum, term by term.
  @Test func weightedGradientIsTheSumOverRuns() {
    let kernel = LawSamples.kernel(.chinchilla, LawSamples.inputs(100))
    let jacobian = evaluate(kernel, ScalingLaw(.chinchilla)).jacobian
    let weights = (0..<100).map { Double($0) / 50 - 1 }
    var gradient = [Double](repeating: .nan, count: 5)

    kernel.weightedGradient(weights, jacobian: jacobian, into: &gradient)

    for coefficient in 0..<5 {
      let terms = (0..<100).map { weights[$0] * jacobian[coefficient * 100 + $0] }
      let size = terms.reduce(0) { $0 + abs($1) }
      let sum = terms.reduce(0, +)
      #expect(gradient[coefficient].isNear(sum, within: 0, absolute: 1e-14 * size))
    }
  }

  @Test func runsWithoutAnInputMakeNoKernel() {
    let run = TrainingRun(params: 1e9, loss: 3)

    #expect(LawKernel(.chinchilla, runs: [run]) == nil)
    #expect(LawKernel(.kaplanN, runs: [run])?.count == 1)
  }

  @Test func runsWithEveryInputMakeAKernel() throws {
    let run = TrainingRun(params: 2, tokens: 6, loss: 3, steps: 5, uniqueTokens: 4)

    let recorded = [Quantity.steps, .uniqueTokens, .tokensPerParam].map { run[$0] }

    #expect(recorded == [5, 4, 3])
    #expect(LawKernel(.chinchilla, runs: [run])?.count == 1)
  }

  @Test func emptyBatchIsEvaluatedToNothing() {
    let result = evaluate(LawSamples.kernel(.chinchilla, []), ScalingLaw(.chinchilla))

    #expect(result.logLosses.isEmpty && result.jacobian.isEmpty)
  }

  @Test func predictionWithoutPositiveLossIsNaN() {
    var law = ScalingLaw(.chinchilla)
    law.set(-1000, at: 2)

    let result = evaluate(LawSamples.kernel(.chinchilla, LawSamples.inputs(3)), law)

    #expect(result.logLosses.allSatisfy { $0.isNaN })
  }
}
