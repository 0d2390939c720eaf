import Emergence
import RealModule
import RunData
import ScalingLaws
import TestSupport
import Testing

@Suite struct ForecastTests {
  /// Readings on *y = 0.25 + 0.75 σ(2.2 (log₁₀ N − 10))* at these powers of ten, off by a wave.
  private func bySize(_ powers: [Double], tokens: Double? = nil) -> [ForecastReading] {
    powers.enumerated().map { index, power in
      let rise = 1 / (1 + Double.exp(-2.2 * (power - 10)))
      let wave = 0.01 * Double.sin(37 * Double(index * index))
      return ForecastReading(
        Quantities(params: Double.exp10(power), tokens: tokens), value: 0.25 + 0.75 * rise + wave)
    }
  }

  private func refusal(_ request: ForecastRequest) -> ForecastRefusal? {
    do {
      _ = try AbilityForecast(request)
      return nil
    } catch { return error }
  }

  private let evenly = stride(from: 8, through: 10.75, by: 0.25).map { $0 }

  // Oracle: the curve that the readings were made from.
  @Test func aSizeBeyondTheReadingsIsForecastOnTheirCurve() throws {
    let request = ForecastRequest(
      bySize(evenly, tokens: 3e11), metric: .smooth, chance: 0.25,
      target: Quantities(params: 2e11))

    let forecast = try AbilityForecast(request)

    let truth = 0.25 + 0.75 / (1 + Double.exp(-2.2 * (Double.log10(2e11) - 10)))
    #expect(abs(forecast.prediction - truth) < 0.01)
    #expect(try #require(forecast.interval).contains(truth))
    #expect(forecast.axis == .params)
    #expect(forecast.target.tokens == 3e11)
    #expect(forecast.extrapolation.isNear(Double.log10(2e11) - 10.75, within: 1e-9))
    let heldOut = try #require(forecast.heldOut)
    #expect(heldOut.inputs.params == Double.exp10(10.75))
    #expect(abs(heldOut.error) < 0.03)
    #expect(heldOut.decades?.isNear(0.25, within: 1e-9) == true)
    #expect(
      forecast.cautions.first == "assumed: trained on 3.0e11 tokens, as the readings were")
  }

  @Test func theSameQuestionHasTheSameAnswer() throws {
    let request = ForecastRequest(
      bySize(evenly), metric: .smooth, chance: 0.25, target: Quantities(params: 1e11))

    #expect(try AbilityForecast(request) == AbilityForecast(request))
  }

  @Test func lossesLeadToAChain() throws {
    let law = ScalingLaw(.chinchilla)
    let readings = (0..<24).map { index in
      let params = Double.exp10(7.5 + 0.4 * Double(index % 6))
      let tokens = params * [5.0, 20, 80, 320][index / 6]
      var inputs = Quantities(params: params, tokens: tokens)
      let loss = law.loss(params: params, tokens: tokens) ?? 1
      inputs.loss = loss * (1 + 0.002 * Double.sin(37 * Double(index * index)))
      let wave = 0.004 * Double.sin(11 * Double(index * index))
      return ForecastReading(inputs, value: 0.25 + 0.4 * max(0, 3.2 - loss) + wave)
    }
    let target = Quantities(params: 7e10, tokens: 1.4e12)

    let forecast = try AbilityForecast(
      ForecastRequest(readings, metric: .step, chance: 0.25, target: target, draws: 100))

    let loss = try #require(law.loss(params: 7e10, tokens: 1.4e12))
    #expect(forecast.axis == .loss)
    #expect(forecast.law.form == .hinge)
    #expect(abs(forecast.prediction - (0.25 + 0.4 * (3.2 - loss))) < 0.03)
    #expect(try #require(forecast.loss).value.isNear(loss, within: 0.02))
    #expect(forecast.lawText.hasPrefix("L(N,D) = E + A/N^alpha"), "\(forecast.lawText)")
    #expect(forecast.extrapolation > 1)
  }

  @Test func aGivenLossNeedsNoLossLaw() throws {
    let readings = (0..<10).map { index in
      var inputs = Quantities()
      inputs.loss = 2.2 + 0.2 * Double(index)
      return ForecastReading(
        inputs, value: 0.4 * max(0, 3.1 - 2.2 - 0.2 * Double(index)) + 0.001 * Double(index % 2))
    }
    var target = Quantities()
    target.loss = 2

    let forecast = try AbilityForecast(
      ForecastRequest(readings, metric: .step, chance: 0, target: target))

    #expect(abs(forecast.prediction - 0.44) < 0.02, "\(forecast.law)")
    #expect(forecast.lossModel == nil)
  }

  @Test func whatTheDataCannotSayIsRefusedInWords() {
    let target = Quantities(params: 7e10)
    let readings = bySize(evenly)
    func request(
      _ readings: [ForecastReading], _ metric: ForecastMetric = .step, chance: Double = 0.25,
      target: Quantities = target
    ) -> ForecastRequest {
      ForecastRequest(readings, metric: metric, chance: chance, target: target, draws: 50)
    }
    let flat = evenly.map { ForecastReading(Quantities(params: Double.exp10($0)), value: 0.25) }
    let late = bySize([7, 7.5, 8, 8.5, 8.8, 9.4, 9.8])

    #expect(refusal(request(readings, .derived)) == .derivedMetric)
    #expect(refusal(request(readings, target: Quantities())) == .noTarget)
    #expect(
      refusal(request(readings, target: Quantities(compute: 1e24))) == .missingQuantity(.compute))
    #expect(
      refusal(request(Array(readings.prefix(3)))) == .tooFewScales(have: 3, axis: .params))
    #expect(refusal(request(flat)) == .atChance(count: 12, chance: 0.25))
    #expect(refusal(request(late, chance: 0.3)) == .riseNotSeen(above: 2, of: 7))
    #expect(refusal(request(readings, chance: 1)) == .outsideDomain(1))
    #expect(refusal(request(readings, .smooth)) == nil)
  }

  /// A table of ten models with accuracy, bits per byte and what is computed from the accuracy.
  private var table: AbilityTable {
    func readings(_ index: Int) -> [AbilityReading] {
      let bits = 1.4 - 0.08 * Double(index)
      let accuracy = 0.25 + 0.7 / (1 + Double.exp(9 * (bits - 0.95)))
      return [accuracy, bits, 1 - accuracy].enumerated().map { metric, value in
        var reading = AbilityReading(task: 0, metric: metric, value: value)
        (reading.model, reading.baseline) = ("model \(index)", metric == 0 ? 0.25 : nil)
        (reading.params, reading.tokens) = (Double.exp10(8 + 0.2 * Double(index)), 3e11)
        reading.isDerived = metric == 2
        return reading
      }
    }
    return AbilityTable(
      tasks: ["quiz"],
      metrics: [
        AbilityMetric("accuracy"), AbilityMetric("bits_per_byte"), AbilityMetric("loss_of_choice"),
      ],
      readings: (0..<10).flatMap(readings))
  }

  @Test func aMeasuredPartnerStandsForTheLossAndADerivedOneDoesNot() throws {
    let target = Quantities(params: 1e10, tokens: 3e11)

    let request = try ForecastRequest(table.readings, of: 0, in: table, target: target)

    let losses = request.readings.compactMap(\.inputs.loss)
    #expect(losses.count == 10)
    #expect(losses.first == 1.4)
    #expect(request.chance == 0.25)
    #expect(request.metric == .step)
    #expect(try AbilityForecast(request).axis == .loss)
    #expect(throws: ForecastRefusal.lowerIsBetter("bits_per_byte")) {
      try ForecastRequest(table.readings, of: 1, in: table, target: target)
    }
  }

  // Property: a wide table has the accuracy of a model once for each partner.
  @Test func aReadingThatIsRepeatedCountsOnce() throws {
    let target = Quantities(params: 1e10, tokens: 3e11)
    let twice = table.readings + table.readings.filter { $0.metric == 0 }

    let once = try ForecastRequest(table.readings, of: 0, in: table, target: target)

    #expect(try ForecastRequest(twice, of: 0, in: table, target: target) == once)
  }

  @Test func aMetricWithoutChanceIsNotForecast() {
    var readings = table.readings
    readings[0].baseline = nil

    #expect(throws: ForecastRefusal.chanceUnknown) {
      try ForecastRequest(readings, of: 0, in: table, target: Quantities(params: 1e10))
    }
  }

  @Test func aJumpIsNotForecast() {
    let jump = (0..<8).map {
      ForecastReading(Quantities(params: Double.exp10(7 + 0.5 * Double($0))), value: $0 < 4 ? 0 : 1)
    }
    let request = ForecastRequest(
      jump, metric: .step, chance: 0, target: Quantities(params: 1e12), draws: 50)

    guard case .notIdentified(let reasons)? = refusal(request) else {
      Issue.record("a jump was forecast")
      return
    }
    #expect(reasons.joined().contains("jump"))
  }
}

@Suite(.enabled(if: Shared.isPresent, "needs ../shared")) struct RealForecastTests {
  private func readings(_ panel: String, smooth: String? = nil) throws -> [ForecastReading] {
    try EmergenceData.panel(panel, smooth: smooth).map { row in
      var inputs = Quantities(params: row.number("params"), tokens: row.number("tokens"))
      inputs.loss = row.number("smooth_value")
      return ForecastReading(
        inputs, value: row.number("step_value"), items: row["n_examples"].flatMap(Int.init),
        family: row["family"] ?? "")
    }
  }

  // Oracle: ../shared/reference/EMERGENCE.md: MMLU stays at chance over 104 models.
  @Test func mmluIsNotForecast() throws {
    let request = ForecastRequest(
      try readings("gadre_mmlu"), metric: .step, chance: 0.25,
      target: Quantities(params: 7e10, tokens: 1.4e12), draws: 50)

    #expect(throws: ForecastRefusal.self) { try AbilityForecast(request) }
  }

  // Oracle: the readings of 7B and 13B params, which the forecast does not get.
  @Test func theLaddersSmallModelsForecastItsLargeOnes() throws {
    let all = try readings("olmo_hellaswag_val_rc", smooth: "bits_per_byte")
    let small = all.filter { ($0.inputs.params ?? 0) < 6e9 }

    for large in all where (large.inputs.params ?? 0) > 6e9 {
      var target = large.inputs
      target.loss = nil
      let forecast = try AbilityForecast(
        ForecastRequest(small, metric: .step, chance: 0.25, target: target, draws: 100))

      #expect(abs(forecast.prediction - large.value) < 0.05, "\(forecast)")
      #expect(forecast.extrapolation > 1)
    }
  }
}
