import RealModule
import ScalingLaws

/// Readings by the first of compute, params, tokens and loss that all of them have.
struct SizeOrder {
  private let quantity: Quantity?
  private let readings: [ForecastReading]

  init(_ readings: [ForecastReading]) {
    self.readings = readings
    quantity = [Quantity.compute, .params, .tokens, .loss].first { quantity in
      readings.allSatisfy { $0.inputs[quantity] != nil }
    }
  }

  private func size(_ reading: ForecastReading) -> Double {
    guard let quantity, let value = reading.inputs[quantity] else { return .nan }
    return quantity == .loss ? -value : value
  }

  /// The readings of the largest model, the others, and the decades between them.
  var largest: (held: [ForecastReading], others: [ForecastReading], decades: Double?)? {
    guard quantity != nil, let largest = readings.map(size).max() else { return nil }
    let others = readings.filter { size($0) < largest }
    guard let next = others.map(size).max() else { return nil }
    let decades = quantity == .loss ? nil : Double.log10(largest / next)
    return (readings.filter { size($0) == largest }, others, decades)
  }
}
