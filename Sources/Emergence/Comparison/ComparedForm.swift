import RealModule
import ScalingLaws

/// What a form gives for the largest model, which it was fitted without.
public struct HeldOutReading: Hashable, Sendable {
  /// What is known of the model.
  public let inputs: Quantities
  /// How many readings of it there are; the numbers below are their means.
  public let count: Int
  /// What the others forecast.
  public let predicted: Double
  /// What was read.
  public let actual: Double
  /// The forecast less the reading.
  public var error: Double { predicted - actual }
}

/// One form over one axis.
struct ComparedForm {
  let form: AbilityForm
  let route: ForecastRoute
  let chance: Double

  /// An error law is of what is missing to 1.
  private var isOfError: Bool { form == .exponentialError }

  func fit(_ readings: [ForecastReading]) throws(AbilityFitError) -> AbilityFit {
    let points = readings.compactMap { reading in
      route.place(reading.inputs).map { place in
        AbilityPoint(place, isOfError ? 1 - reading.value : reading.value)
      }
    }
    return try AbilityFit(AbilityFitRequest(form, points: points, chance: .known(chance)))
  }

  func heldOut(_ readings: [ForecastReading]) -> HeldOutReading? {
    guard let largest = SizeOrder(readings).largest, let fit = try? fit(largest.others) else {
      return nil
    }
    let held = largest.held
    let forecasts = held.compactMap { route.place($0.inputs).map(fit.law.value(at:)) }
    let count = Double(held.count)
    let mean = forecasts.reduce(0, +) / count
    return HeldOutReading(
      inputs: held[0].inputs, count: held.count, predicted: isOfError ? 1 - mean : mean,
      actual: held.reduce(0) { $0 + $1.value } / count)
  }
}
