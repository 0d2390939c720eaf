import ScalingLaws
import TestSupport
import Testing

/// One case as the table sees it: inputs by their keys, and the fits of its file.
struct LawValueCase {
  let item: LawValues.Case
  let fits: [String: [String: Double]]

  /// The name of the case, which chooses among the values of `lsq`.
  var id: String { item.id }

  /// The unit of the value, which chooses among several values of the same inputs.
  var unit: String { item.unit ?? "" }

  /// An input as a number; NaN where it is missing.
  subscript(key: String) -> Double { item.number(key) }

  /// An input as a number, or nil: what the function has a default for.
  func given(_ key: String) -> Double? { item.inputs[key]?.number }

  /// An input as a whole number; 0, which no function takes, where it is none.
  func count(_ key: String) -> Int { Int(exactly: item.number(key)) ?? 0 }

  /// An input as a name; empty where it is missing.
  func name(_ key: String) -> String { item.name(key) }

  /// An input as a list of numbers; empty where it is missing.
  func numbers(_ key: String) -> [Double] { item.numbers(key) }

  /// Whether an input is the word true.
  func isTrue(_ key: String) -> Bool { item.isTrue(key) }

  /// A law with the coefficients that the inputs name, and with those of the input `fit` that the
  /// law has; the others stay those of its default preset.
  func law(_ family: LawFamily, preset: String? = nil) throws -> ScalingLaw {
    var law = try ScalingLaw(family, preset: preset)
    let fit = try item.inputs["fit"] == nil ? nil : chinchilla()
    for coefficient in law.description.coefficients {
      let symbol = coefficient.symbol
      let value = fit?[symbol] ?? given(symbol) ?? given(symbol.filter { $0 != "_" })
      if let value { try law.set(symbol, to: value) }
    }
    return law
  }

  /// A coefficient of the Chinchilla form that the input `fit` names.
  func coefficient(_ symbol: String) throws -> Double {
    try #require(chinchilla()[symbol])
  }

  /// The law of the Chinchilla form that the input `fit` names: a preset, or else a fit of the file.
  func chinchilla() throws -> ScalingLaw {
    let name = item.name("fit")
    if let preset = LawFamily.chinchilla.description.preset(id: name) {
      return ScalingLaw(.chinchilla, preset: preset)
    }
    let fit = try #require(fits[name], "no fit \"\(name)\"")
    var law = ScalingLaw(.chinchilla)
    for (symbol, key) in ["E": "E", "A": "A", "B": "B", "alpha": "a", "beta": "b"] {
      try law.set(symbol, to: #require(fit[key]))
    }
    return law
  }
}
