/// Everything that a screen, a slider or a listing shows about a law.
public struct LawDescription: Hashable, Sendable {
  /// The name in ASCII, as on the command line and in files.
  public let id: String
  /// The name to show.
  public let title: String
  /// The subject under which it is listed.
  public let group: LawGroup
  /// The formula with the signs of the papers.
  public let formula: String
  /// The formula in ASCII, with the coefficients' symbols.
  public let asciiFormula: String
  /// What the law takes, in the order of its arguments.
  public let inputs: [Quantity]
  /// What it also takes where it is known, and else does without.
  public var optionalInputs: [Quantity] = []
  /// What the law gives.
  public let output: Quantity
  /// The fitted constants, in the order of every array of their values.
  public let coefficients: [Coefficient]
  /// The published values, at least one set; the first is the default.
  public let presets: [Preset]
  /// Other names that are understood on input.
  public var aliases: [String] = []
  /// What a reader should know before using the law.
  public let notes: [String]

  /// The preset with this id or alias; hyphens and underscores are alike, capitals are small.
  public func preset(id: String) -> Preset? {
    let key = identifierKey(id)
    return presets.first { preset in
      identifierKey(preset.id) == key || preset.aliases.contains { identifierKey($0) == key }
    }
  }

  /// The position of a coefficient by its symbol or sign: "alpha_N", "alphaN" and "αN" are one.
  public func index(of symbol: String) -> Int? {
    let key = symbolKey(symbol)
    return coefficients.firstIndex { symbolKey($0.symbol) == key || symbolKey($0.glyph) == key }
  }
}

/// The form in which ids are compared.
func identifierKey(_ id: String) -> String {
  String(id.lowercased().map { $0 == "_" ? "-" : $0 })
}

/// The form in which symbols of coefficients are compared; capitals count (*A* is not *a*).
private func symbolKey(_ symbol: String) -> String {
  symbol.reduce(into: "") { key, character in
    switch character {
    case "_", "-": break
    case "α": key += "alpha"
    case "β": key += "beta"
    case "γ": key += "gamma"
    case "δ": key += "delta"
    case "η": key += "eta"
    case "λ": key += "lambda"
    case "τ": key += "tau"
    case "ν": key += "nu"
    default: key.append(character)
    }
  }
}
