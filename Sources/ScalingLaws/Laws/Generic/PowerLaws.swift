/// *L = A / N^α*, for fits.
struct PowerParamsLaw: FactorPowerForm {
  let power: FactorPowerLaw
  static var input: Quantity { .params }
  static let description = GenericDescriptions.power(input, [0.08, 12])
}

/// *L = A / D^α*, for fits.
struct PowerTokensLaw: FactorPowerForm {
  let power: FactorPowerLaw
  static var input: Quantity { .tokens }
  static let description = GenericDescriptions.power(input, [0.1, 25])
}

/// *L = A / C^α*, for fits.
struct PowerComputeLaw: FactorPowerForm {
  let power: FactorPowerLaw
  static var input: Quantity { .compute }
  static let description = GenericDescriptions.power(input, [0.05, 30])
}

/// *L = A / S^α*, for fits.
struct PowerStepsLaw: FactorPowerForm {
  let power: FactorPowerLaw
  static var input: Quantity { .steps }
  static let description = GenericDescriptions.power(input, [0.1, 9])
}

/// *L = E + A / N^α*, for fits.
struct FloorParamsLaw: FloorPowerForm {
  let power: FactorPowerLaw
  static var input: Quantity { .params }
  static let description = GenericDescriptions.floored(input, [0.3, 300, 1.7])
}

/// *L = E + A / D^α*, for fits.
struct FloorTokensLaw: FloorPowerForm {
  let power: FactorPowerLaw
  static var input: Quantity { .tokens }
  static let description = GenericDescriptions.floored(input, [0.3, 900, 1.7])
}

/// *L = E + A / C^α*, for fits; and the frontiers that Porian and others fitted to it.
struct FloorComputeLaw: FloorPowerForm {
  let power: FactorPowerLaw
  static var input: Quantity { .compute }
  static let description = GenericDescriptions.floored(
    input, [0.15, 1000, 1.7], presets: PorianFrontier.presets)
}

/// *L = E + A / S^α*, for fits.
struct FloorStepsLaw: FloorPowerForm {
  let power: FactorPowerLaw
  static var input: Quantity { .steps }
  static let description = GenericDescriptions.floored(input, [0.5, 30, 2])
}
