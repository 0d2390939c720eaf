/// How a coefficient's slider runs, and what one step of it does.
public enum CoefficientScale: String, Hashable, Sendable {
  /// A step is added.
  case linear
  /// A step is a factor, given in decades.
  case log
}

/// A fitted constant of a law: what it is called, and where its slider runs.
public struct Coefficient: Hashable, Sendable {
  /// The name in ASCII, as on the command line and in files: "alpha", "N_c".
  public let symbol: String
  /// The sign of the papers, at most three columns wide: "α", "Nc".
  public let glyph: String
  /// What it is, in at most 22 characters.
  public let name: String
  /// What it is, in at most seven characters.
  public let shortName: String
  /// The unit of its value; empty where it has none.
  public let unit: String
  /// The ends of the slider; a typed value may lie beyond them.
  public let bounds: ClosedRange<Double>
  /// How the slider runs between its ends.
  public let scale: CoefficientScale
  /// One fine step: added on a linear scale, in decades on a log scale.
  public let step: Double

  /// A coefficient; the bounds of a log scale are positive.
  public init(
    symbol: String, glyph: String, name: String, shortName: String, unit: String = "",
    bounds: ClosedRange<Double>, scale: CoefficientScale, step: Double
  ) {
    precondition(scale == .linear || bounds.lowerBound > 0, "a log scale has no zero")
    self.symbol = symbol
    self.glyph = glyph
    self.name = name
    self.shortName = shortName
    self.unit = unit
    self.bounds = bounds
    self.scale = scale
    self.step = step
  }

  /// What the unit has to do with that of the loss.
  public var lossUnit: CoefficientUnit { CoefficientUnit(unit) }

  /// Whether the coefficient can have this value: finite, and positive on a log scale.
  public func admits(_ value: Double) -> Bool {
    value.isFinite && (scale == .linear || value > 0)
  }
}

extension Coefficient {
  /// The slider of an exponent without a unit.
  static func exponent(
    _ symbol: String, _ glyph: String, _ name: String, _ shortName: String,
    bounds: ClosedRange<Double>, step: Double
  ) -> Coefficient {
    Coefficient(
      symbol: symbol, glyph: glyph, name: name, shortName: shortName, bounds: bounds,
      scale: .linear, step: step)
  }

  /// The slider of a constant that is known by its order of magnitude: 200 steps a decade.
  static func magnitude(
    _ symbol: String, _ glyph: String, _ name: String, _ shortName: String, unit: String,
    bounds: ClosedRange<Double>
  ) -> Coefficient {
    Coefficient(
      symbol: symbol, glyph: glyph, name: name, shortName: shortName, unit: unit, bounds: bounds,
      scale: .log, step: 0.005)
  }
}
