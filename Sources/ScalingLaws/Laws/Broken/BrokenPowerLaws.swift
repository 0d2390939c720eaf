/// A power law in *N* with one break, for fits.
struct BrokenParamsLaw: BrokenPowerForm {
  let power: BrokenPowerLaw
  static var input: Quantity { .params }
  static let description = BrokenDescriptions.oneBreak(input, [0.05, 0.1, 1e8, 0.5, 1.5, 10])
}

/// A power law in *D* with one break, for fits.
struct BrokenTokensLaw: BrokenPowerForm {
  let power: BrokenPowerLaw
  static var input: Quantity { .tokens }
  static let description = BrokenDescriptions.oneBreak(input, [0.05, 0.1, 1e10, 0.5, 1.5, 10])
}

/// A power law in *C* with one break, for fits.
struct BrokenComputeLaw: BrokenPowerForm {
  let power: BrokenPowerLaw
  static var input: Quantity { .compute }
  static let description = BrokenDescriptions.oneBreak(input, [0.03, 0.05, 1e20, 0.5, 1.5, 10])
}

/// A power law in *S* with one break, for fits.
struct BrokenStepsLaw: BrokenPowerForm {
  let power: BrokenPowerLaw
  static var input: Quantity { .steps }
  static let description = BrokenDescriptions.oneBreak(input, [0.05, 0.1, 1e4, 0.5, 1.5, 10])
}
