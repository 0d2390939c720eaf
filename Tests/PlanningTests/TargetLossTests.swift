import Planning
import ScalingLaws
import Testing

/// The least compute for a loss.
@Suite struct TargetLossTests {
  private static let laws: [(family: LawFamily, preset: String)] =
    [(.kaplanND, "kaplan")] + LawFamily.chinchilla.description.presets.map { (.chinchilla, $0.id) }

  @Test(arguments: laws)
  func theBestSplitOfTheComputeHasTheLoss(family: LawFamily, preset: String) throws {
    let frontier = try ComputeFrontier(ScalingLaw(family, preset: preset))

    for compute in [1e17, 5.76e23, 1e28] {
      let split = try frontier.allocation(compute: compute)
      let found = try frontier.allocation(reaching: split.loss)

      // A loss near its floor fixes the compute less and less sharply: L - E loses digits.
      #expect(abs(found.compute / compute - 1) < 1e-11)
    }
  }

  @Test func aLossAtTheFloorTakesMoreThanAnyCompute() throws {
    let frontier = try ComputeFrontier(ScalingLaw(.chinchilla, preset: "hoffmann"))

    // Source: Hoffmann et al. 2022, eq. 10: E = 1.69.
    #expect(throws: AllocationUnavailable.lossOutOfReach(1.69, floor: 1.69)) {
      try frontier.allocation(reaching: 1.69)
    }
  }
}
