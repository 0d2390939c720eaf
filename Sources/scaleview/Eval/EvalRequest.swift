import ScalingLaws

/// What `scaleview eval` is asked, with every name and number checked.
struct EvalRequest {
  let question: EvalQuestion
  /// One set of inputs a row of the table.
  let rows: [Quantities]
  /// Whether any input was a list or a range.
  let isTable: Bool

  /// The most rows, so that lists of several inputs do not fill the memory.
  private static let rowLimit = 1_000_000

  init(
    words: [String], preset: String?, settings: [CoefficientSetting], solveFor: String?,
    unit: String?
  ) throws {
    let parsed = try EvalWords(words)
    let law = try EvalRequest.law(parsed.law, preset: preset, settings: settings)
    let unit = try unit.map(EvalUnit.init(named:))
    let target = try solveFor.map { try EvalRequest.quantity($0, of: law, option: "--solve-for") }
    question = EvalQuestion(law: law, target: target, unit: unit)
    let lists = try parsed.inputs.map { name, text in
      let quantity = try EvalRequest.quantity(name, of: law, option: "--\(name)")
      return (quantity, try ValueList(text, of: quantity, in: unit))
    }
    try question.check(lists.map(\.0))
    isTable = lists.contains { $0.1.isList }
    rows = try EvalRequest.rows(lists)
  }

  /// Every combination of the values, the last input changing fastest.
  private static func rows(_ lists: [(Quantity, ValueList)]) throws -> [Quantities] {
    var rows = [Quantities()]
    for (quantity, list) in lists {
      guard rows[0][quantity] == nil else {
        throw CommandFailure.usage("--\(quantity.option) is given twice")
      }
      guard rows.count * list.values.count <= rowLimit else {
        throw CommandFailure.usage("the table would have more than \(rowLimit) rows")
      }
      rows = rows.flatMap { row in
        list.values.map { value in
          var row = row
          row[quantity] = value
          return row
        }
      }
    }
    return rows
  }

  private static func law(
    _ name: String, preset: String?, settings: [CoefficientSetting]
  ) throws -> ScalingLaw {
    let family = try usage { () throws(LawError) in try LawFamily.named(name) }
    let saved = try LawRequest.saved(preset, as: family)
    return try usage { () throws(LawError) in
      var law = if let saved { saved } else { try ScalingLaw(family, preset: preset) }
      for setting in settings { try law.set(setting.symbol, to: setting.value) }
      return law
    }
  }

  private static func usage<Value>(_ body: () throws(LawError) -> Value) throws -> Value {
    do { return try body() } catch { throw CommandFailure.usage(error.description) }
  }

  /// The quantity of this name, which may be spelled as in JSON.
  private static func quantity(
    _ name: String, of law: ScalingLaw, option: String
  ) throws -> Quantity {
    let key = name.lowercased().replacing("_", with: "-")
    if let quantity = Quantity.allCases.first(where: { $0.option == key }) { return quantity }
    let known = law.description.inputs.map(\.option) + [law.description.output.option]
    let near = nearestNames(to: key, among: Quantity.allCases.map(\.option))
    let advice =
      near.isEmpty
      ? "\(law.family.rawValue) takes \(known.dropLast().map { "--\($0)" }.joined(separator: ", "))"
      : "did you mean \(near.joined(separator: " or "))?"
    throw CommandFailure.usage("\(option): there is no quantity \"\(name)\"; \(advice)")
  }
}

/// The words that the parser leaves: the law, and options that are the law's inputs.
private struct EvalWords {
  let law: String
  private(set) var inputs: [(name: String, text: String)] = []

  init(_ words: [String]) throws {
    var names: [String] = []
    var rest = words[...]
    while let word = rest.popFirst() {
      guard word.hasPrefix("--"), word != "--" else {
        names.append(word)
        continue
      }
      let parts = word.dropFirst(2).split(separator: "=", maxSplits: 1)
      guard let text = parts.count == 2 ? String(parts[1]) : rest.popFirst() else {
        throw CommandFailure.usage("\(word) needs a value, such as \(word) 1e9")
      }
      inputs.append((String(parts.first ?? ""), text))
    }
    guard let name = names.first else {
      throw CommandFailure.usage("no law given; 'scaleview laws' lists them")
    }
    guard names.count == 1 else {
      throw CommandFailure.usage("one law at a time: read \(names.joined(separator: " and "))")
    }
    law = name
  }
}
