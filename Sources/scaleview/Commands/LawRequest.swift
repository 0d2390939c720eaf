import RunData
import ScalingLaws

/// The law that the command line asks for.
///
/// Names are checked before any file is read, so that a typing error never costs a wait.
struct LawRequest {
  private let family: LawFamily?
  private let preset: String?
  private let settings: [CoefficientSetting]

  init(law: String?, preset: String?, settings: [CoefficientSetting]) throws {
    self.preset = preset
    self.settings = settings
    family = try LawRequest.usage { () throws(LawError) in
      if let law { return try LawFamily.named(law) }
      return nil
    }
    // A preset without a law must at least be known to one of them.
    if let family { _ = try build(family, preset: preset) }
  }

  /// The law for `table`: as asked for, else as its `# law:` line says, else chinchilla.
  func law(for table: RunTable) throws -> ScalingLaw {
    if let family { return try build(family, preset: preset) }
    if let preset, let owner = LawRequest.family(ofPreset: preset, preferred: named(in: table)) {
      return try build(owner, preset: preset)
    }
    guard let named = table.directives["law"] else { return try build(.chinchilla, preset: preset) }
    guard let family = LawFamily(id: named) else {
      throw CommandFailure.data(
        "\(table.name): the line '# law: \(named)' names no law; "
          + "known are \(LawFamily.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    return try build(family, preset: preset ?? table.directives["preset"])
  }

  private func named(in table: RunTable) -> LawFamily? {
    table.directives["law"].flatMap(LawFamily.init(id:))
  }

  /// The law that has a preset of this name, the preferred one if it does.
  private static func family(ofPreset preset: String, preferred: LawFamily?) -> LawFamily? {
    let owners = LawFamily.allCases.filter { $0.description.preset(id: preset) != nil }
    return preferred.flatMap { owners.contains($0) ? $0 : nil } ?? owners.last
  }

  private func build(_ family: LawFamily, preset: String?) throws -> ScalingLaw {
    var law = try LawRequest.usage { () throws(LawError) in
      try ScalingLaw(family, preset: preset)
    }
    for setting in settings {
      guard let value = parseQuantity(setting.value, as: .params) ?? Double(setting.value) else {
        throw CommandFailure.usage(
          "--set \(setting.symbol)=\(setting.value): '\(setting.value)' is not a number")
      }
      try LawRequest.usage { () throws(LawError) in try law.set(setting.symbol, to: value) }
    }
    return law
  }

  private static func usage<Value>(_ body: () throws(LawError) -> Value) throws -> Value {
    do { return try body() } catch { throw CommandFailure.usage(error.description) }
  }
}
