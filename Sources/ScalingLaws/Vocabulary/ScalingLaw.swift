/// A law's form together with numbers for its coefficients.
///
/// ```swift
/// var law = ScalingLaw(.chinchilla)  // Epoch's values
/// law.loss(params: 70e9, tokens: 1.4e12)  // ≈ 1.9739
/// law.set(0.35, at: 0)  // alpha
/// ```
///
/// A copy costs two retained references; the preset and its texts are shared.
public struct ScalingLaw: Hashable, Sendable {
  /// The form.
  public let family: LawFamily
  /// The values, in the order of the description.
  public private(set) var coefficients: [Double]
  private let origin: SharedPreset

  /// The law with its default preset.
  public init(_ family: LawFamily) {
    self.init(family, preset: family.description.presets[0])
  }

  /// The law with the preset of this id or alias; nil is the default preset.
  ///
  /// - Throws: ``LawError/unknownPreset(_:law:suggestions:)``.
  public init(_ family: LawFamily, preset id: String?) throws(LawError) {
    let description = family.description
    guard let id else {
      self.init(family)
      return
    }
    guard let preset = description.preset(id: id) else {
      let near = nearestNames(to: identifierKey(id), among: description.presets.map(\.id))
      throw .unknownPreset(id, law: family, suggestions: near)
    }
    self.init(family, preset: preset)
  }

  /// The law with these published or saved values; one a coefficient.
  public init(_ family: LawFamily, preset: Preset) {
    let count = family.description.coefficients.count
    precondition(preset.values.count == count, "a preset has one value a coefficient")
    self.family = family
    coefficients = preset.values
    origin = SharedPreset(preset)
  }

  /// The preset that the values started from.
  public var preset: Preset { origin.preset }

  /// What there is to show about the law.
  public var description: LawDescription { family.description }

  /// Whether every value is still the preset's.
  public var isPresetUnchanged: Bool { !coefficients.indices.contains(where: isChanged(at:)) }

  /// Whether a value differs from the preset's by more than one part in 10¹².
  ///
  /// The tolerance makes a step forth and back no change.
  public func isChanged(at index: Int) -> Bool {
    let published = origin.preset.values[index]
    return abs(coefficients[index] - published) > 1e-12 * abs(published)
  }
}

extension ScalingLaw {
  /// The position of a coefficient by its symbol or sign.
  public func index(of symbol: String) -> Int? { description.index(of: symbol) }

  /// The value of a coefficient by its symbol or sign, or nil where the law has no such.
  public subscript(symbol: String) -> Double? { index(of: symbol).map { coefficients[$0] } }

  /// Gives the coefficient at `index` a value, which may lie beyond the ends of its slider.
  ///
  /// - Returns: False, with the law unchanged, where the coefficient cannot have the value.
  @discardableResult
  public mutating func set(_ value: Double, at index: Int) -> Bool {
    guard description.coefficients[index].admits(value) else { return false }
    coefficients[index] = value
    return true
  }

  /// Gives the coefficient with this symbol or sign a value.
  ///
  /// - Throws: ``LawError/unknownCoefficient(_:law:suggestions:)``,
  ///   ``LawError/valueOutsideDomain(coefficient:value:)``.
  public mutating func set(_ symbol: String, to value: Double) throws(LawError) {
    guard let index = index(of: symbol) else {
      let near = nearestNames(to: symbol, among: description.coefficients.map(\.symbol))
      throw .unknownCoefficient(symbol, law: family, suggestions: near)
    }
    guard set(value, at: index) else {
      throw .valueOutsideDomain(
        coefficient: description.coefficients[index].symbol, value: value)
    }
  }

  /// The same law with another value of the coefficient of this symbol or sign.
  ///
  /// - Throws: What ``set(_:to:)`` throws.
  public func setting(_ symbol: String, to value: Double) throws(LawError) -> ScalingLaw {
    var law = self
    try law.set(symbol, to: value)
    return law
  }

  /// Gives the coefficient at `index` the preset's value again.
  public mutating func reset(at index: Int) { coefficients[index] = origin.preset.values[index] }
}

/// A preset behind a reference, so that a law of a few numbers is copied as a few words.
private final class SharedPreset: Hashable, Sendable {
  let preset: Preset

  init(_ preset: Preset) { self.preset = preset }

  static func == (first: SharedPreset, second: SharedPreset) -> Bool {
    first === second || first.preset == second.preset
  }

  func hash(into hasher: inout Hasher) { hasher.combine(preset) }
}
