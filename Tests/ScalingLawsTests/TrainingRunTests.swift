import ScalingLaws
import Testing

@Suite struct TrainingRunTests {
  // Oracle: arithmetic: 6 × 2 × 3 = 36.
  @Test func missingQuantityIsFilledInAndMarked() {
    let withoutCompute = TrainingRun(params: 2, tokens: 3, loss: 1)
    let withoutTokens = TrainingRun(params: 2, compute: 36, loss: 1)
    let withoutParams = TrainingRun(tokens: 3, compute: 36, loss: 1)

    #expect(withoutCompute.compute == 36 && withoutCompute.derived == .compute)
    #expect(withoutTokens.tokens == 3 && withoutTokens.derived == .tokens)
    #expect(withoutParams.params == 2 && withoutParams.derived == .params)
  }

  @Test func givenQuantityStaysAsItIs() {
    let run = TrainingRun(params: 2, tokens: 3, compute: 100, loss: 1, series: 4)

    #expect(run.compute == 100 && run.derived.isEmpty && run.series == 4)
  }

  @Test func valueThatIsNotFiniteAndPositiveTraps() async {
    await #expect(processExitsWith: .failure) { _ = TrainingRun(params: 0, loss: 1) }
    await #expect(processExitsWith: .failure) { _ = TrainingRun(tokens: .infinity, loss: 1) }
    await #expect(processExitsWith: .failure) { _ = TrainingRun(compute: -1, loss: 1) }
    await #expect(processExitsWith: .failure) { _ = TrainingRun(params: 1, loss: .nan) }
  }

  @Test func derivedValueBeyondTheRangeOfNumbersTraps() async {
    await #expect(processExitsWith: .failure) {
      _ = TrainingRun(params: 1e200, tokens: 1e200, loss: 1)
    }
  }

  @Test func unknownQuantityIsNil() {
    let run = TrainingRun(params: 2, loss: 1.5)

    #expect(Quantity.ofRuns.map { run[$0] } == [2, nil, nil, 1.5])
  }
}
