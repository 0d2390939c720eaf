import ScalingLaws
import TestSupport
import Testing

@Suite struct HardwareTests {
  // Oracle: Rajbhandari and others 2020, arXiv:1910.02054, Figure 1: 7.5B parameters on 64 chips, 120,
  // 31.4, 16.6 and 1.9 GB.
  @Test(arguments: zip(TrainingState.Sharding.allCases, [120, 31.4, 16.6, 1.9]))
  func zerosFigure1IsReproduced(sharding: TrainingState.Sharding, gigabytes: Double) {
    let bytes = TrainingState.bytes(params: 7.5e9, sharding: sharding, chips: 64)

    #expect((bytes / 1e9).isNear(gigabytes, within: 0, absolute: 0.05))
  }

  // Oracle: 4 bytes of gradients in place of 2: 18 bytes a parameter instead of 16.
  @Test func gradientsIn32BitsTakeTwoBytesMore() {
    #expect(TrainingState.bytes(params: 1, gradientBytes: 4) == 18)
    #expect(TrainingState.bytes(params: 1) == 16)
  }

  // Oracle: 30 days of 100 A100 at 40 % of 312 TFLOP/s: 100 x 312e12 x 0.4 x 2.592e6 FLOPs in 72,000
  // hours.
  @Test func hundredA100sInAMonth() throws {
    let cluster = Cluster(of: try .named("a100-sxm-80"), chips: 100)

    let compute = cluster.compute(days: 30, utilization: 0.4)

    #expect(compute.isNear(3.234816e22, within: 1e-15))
    #expect(cluster.days(compute: compute, utilization: 0.4).isNear(30, within: 1e-15))
    #expect(cluster.chipHours(compute: compute, utilization: 0.4).isNear(72_000, within: 1e-15))
    #expect(
      cluster.cost(compute: compute, utilization: 0.4, pricePerHour: 2)
        .isNear(144_000, within: 1e-15))
  }

  // Oracle: ../shared/reference/LAWS.md, section 15: the budgets of its third question and of the
  // thought experiment, in FLOPs to four digits.
  @Test(arguments: [
    ("A100-SXM-80", 100, 0.3, 2.426e22), ("A100-SXM-80", 100, 0.4, 3.235e22),
    ("A100-SXM-80", 100, 0.5, 4.044e22), ("H100-SXM", 1e5, 0.4, 1.026e26),
  ])
  func budgetsOfTheWorkedQuestions(
    chip: String, chips: Double, utilization: Double, compute: Double
  ) throws {
    let cluster = Cluster(of: try .named(chip), chips: chips)

    #expect(cluster.compute(days: 30, utilization: utilization).isNear(compute, within: 5e-4))
  }

  // Oracle: Baichuan 2, arXiv:2309.10305: above 180 TFLOP/s on each of 1,024 chips of 312, 58 %.
  @Test func baichuanReachedThePrintedUtilization() throws {
    let cluster = Cluster(of: try .named("A100-SXM-80"), chips: 1024)
    let tokensPerSecond = 1024 * 180e12 / (6 * 13e9)

    let utilization = cluster.utilization(tokensPerSecond: tokensPerSecond, params: 13e9)

    #expect(utilization.isNear(0.58, within: 0.01))
  }

  // Oracle: Korthikanti and others 2022, arXiv:2205.05198, Table 2: on one chip its rows are one, and
  // recomputing saves the part with 5 a s/h.
  @Test func activationsOfOneChipDoNotDependOnHowTheyAreSpread() {
    let layer = ActivationMemory(context: 2048, batch: 1, width: 12_288, heads: 96)

    #expect(layer.bytes(tensorParallel: 1) == 2_868_903_936)
    #expect(layer.bytes(sequenceParallel: 1) == layer.bytes())
    #expect(layer.bytesWithSelectiveRecomputation == 34 * 2048 * 12_288)
    #expect(layer.bytesWithFullRecomputation == 2 * 2048 * 12_288)
    #expect(layer.bytes(sequenceParallel: 8) == layer.bytes() / 8)
    #expect(layer.bytes(tensorParallel: 8) > layer.bytes(sequenceParallel: 8))
  }

  // Oracle: 2 x 80 layers x 8 heads x 128 x 2 bytes, Llama-3-70B.
  @Test func aTokenOfLlama3TakesASmallCache() {
    let bytes = KeyValueCache.bytesPerToken(layers: 80, keyValueHeads: 8, headWidth: 128)

    #expect(bytes == 327_680)
  }

  // Oracle: the keys of ../shared/reference/law-values.json.
  @Test(arguments: [
    "A100-SXM-80", "H100-SXM", "H200-SXM", "V100-SXM2", "B200-SXM", "MI300X", "TPUv3", "TPUv4",
    "TPUv5e", "TPUv5p", "TPUv6e", "TPU7x",
  ])
  func everyChipIsFoundByItsKey(key: String) throws {
    let chip = try Accelerator.named(key)

    #expect(try Accelerator.named(chip.id) == chip)
    #expect(!chip.source.isEmpty && chip.memoryBytes.lowerBound >= 16e9)
    #expect(chip.peakFLOPs > chip.bandwidth.upperBound)
  }

  @Test func anUnknownChipIsToldTheNearest() {
    #expect(throws: UnknownAccelerator.self) { try Accelerator.named("h100-pcie") }
    #expect(Accelerator.all.count == 12)
    #expect(Set(Accelerator.all.map(\.id)).count == 12)
  }

  // Oracle: NVIDIA's sheets print 1979 TFLOP/s for the H100 and 4500 for the B200 with sparse
  // matrices, twice the dense ones.
  @Test func peaksAreDense() throws {
    #expect(try Accelerator.named("h100-sxm").peakFLOPs.isNear(1979e12 / 2, within: 1e-3))
    #expect(try Accelerator.named("b200-sxm").peakFLOPs == 4500e12 / 2)
  }
}
