import ScalingLaws
import TestSupport
import Testing

@Suite struct ComputeUnitTests {
  // Oracle: Brown and others 2020, arXiv:2005.14165, Table D.1: GPT-3 took 3.14e23 FLOPs, which
  // are 3.64e3 PF-days.
  @Test func gpt3TookThePrintedPFDays() {
    #expect(ComputeUnit.pfDays.value(flops: 3.14e23).isNear(3.64e3, within: 2e-3))
  }

  // Oracle: the definition, 10^15 x 86 400.
  @Test func aPFDayIsADayOfPetaflops() {
    #expect(ComputeUnit.pfDays.flops(of: 1) == 8.64e19)
    #expect(ComputeUnit.pfDays.value(flops: 8.64e19) == 1)
  }

  @Test(arguments: ComputeUnit.allCases)
  func everyUnitLeadsBackToFLOPs(unit: ComputeUnit) throws {
    #expect(unit.flops(of: unit.value(flops: 5.76e23)).isNear(5.76e23, within: 1e-15))
    #expect(try ComputeUnit.named(unit.id.uppercased()) == unit)
  }

  @Test func anUnknownUnitIsToldTheNearest() {
    #expect(throws: UnknownUnit(name: "pf_dys", known: ["flops", "pf-days"])) {
      try ComputeUnit.named("pf_dys")
    }
  }
}
