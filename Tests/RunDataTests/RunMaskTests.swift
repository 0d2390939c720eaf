import RunData
import Testing

@Suite struct RunMaskTests {
  @Test func aMaskHoldsWhatWasPutIn() {
    let mask = RunMask([3, 64, 1000])

    #expect((0..<2000).filter { mask[$0] } == [3, 64, 1000])
    #expect(mask.count == 3)
  }

  @Test func whatWasTakenOutAgainLeavesNoTrace() {
    var mask = RunMask([5])
    mask[900] = true
    mask[900] = false

    #expect(mask == RunMask([5]))
    mask[5] = false
    #expect(mask == RunMask())
    #expect(mask.isEmpty)
  }
}
