import RunData
import ScalingLaws

/// What `scaleview laws --json` prints of a law or a card.
enum LawDocument {
  static func json(_ entry: LawEntry) -> JSONValue {
    switch entry {
    case .law(let law): json(law)
    case .card(let card): json(card)
    }
  }

  private static func json(_ card: LawCard) -> JSONValue {
    [
      "id": .string(card.id), "title": .string(card.title), "group": .string(card.group.rawValue),
      "findings": strings(card.findings), "paper": .string(card.paper),
      "location": .string(card.location), "grade": .string(card.grade.rawValue),
      "kind": .string(card.kind.rawValue),
    ]
  }

  private static func json(_ law: LawDescription) -> JSONValue {
    [
      "id": .string(law.id), "title": .string(law.title), "group": .string(law.group.rawValue),
      "formula": .string(law.formula), "ascii_formula": .string(law.asciiFormula),
      "inputs": .array(law.inputs.map(json)),
      "optional_inputs": .array(law.optionalInputs.map(json)), "output": json(law.output),
      "coefficients": .array(law.coefficients.map(json)),
      "presets": .array(law.presets.map { json($0, of: law) }), "aliases": strings(law.aliases),
      "notes": strings(law.notes),
    ]
  }

  private static func json(_ quantity: Quantity) -> JSONValue {
    [
      "id": .string(quantity.rawValue), "symbol": .string(quantity.symbol),
      "name": .string(quantity.name), "unit": .string(quantity.unit),
      "domain": .string(quantity.domain.words),
    ]
  }

  private static func json(_ coefficient: Coefficient) -> JSONValue {
    [
      "symbol": .string(coefficient.symbol), "glyph": .string(coefficient.glyph),
      "name": .string(coefficient.name), "unit": .string(coefficient.unit),
      "bounds": json(coefficient.bounds), "scale": .string(coefficient.scale.rawValue),
    ]
  }

  private static func json(_ preset: Preset, of law: LawDescription) -> JSONValue {
    [
      "id": .string(preset.id), "title": .string(preset.title), "aliases": strings(preset.aliases),
      "values": law.values(preset.values), "paper": .string(preset.paper),
      "location": .string(preset.location), "grade": .string(preset.grade.rawValue),
      "params_definition": .string(preset.paramsDefinition.word),
      "corpus": preset.corpus.map { ["text": .string($0.text), "tokens": .string($0.tokens)] }
        ?? .null,
      "fitted_range": fittedRange(of: preset), "notes": strings(preset.notes),
    ]
  }

  private static func fittedRange(of preset: Preset) -> JSONValue {
    let ranges = preset.fittedRange.quantities.compactMap { quantity in
      preset.fittedRange[quantity].map { (quantity.rawValue, json($0)) }
    }
    return .object(Dictionary(ranges) { $1 })
  }

  private static func json(_ range: ClosedRange<Double>) -> JSONValue {
    [.number(range.lowerBound), .number(range.upperBound)]
  }

  private static func strings(_ texts: [String]) -> JSONValue {
    .array(texts.map(JSONValue.string))
  }
}

extension LawDescription {
  /// Values of the coefficients by their symbols.
  func values(_ values: [Double]) -> JSONValue {
    let pairs = zip(coefficients, values).map { ($0.symbol, JSONValue.number($1)) }
    return .object(Dictionary(pairs) { $1 })
  }
}
