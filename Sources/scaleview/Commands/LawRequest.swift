import RunData
import ScalingLaws

/// The law that the command line asks for.
///
/// The names of laws and presets are checked before any file is read, so that a typing error in
/// them never costs a wait; a coefficient's needs the law, which the file may choose.
struct LawRequest {
  private let family: LawFamily?
  private let preset: String?
  private let settings: [CoefficientSetting]
  /// The law of a file that `--preset @FILE` names.
  private let saved: ScalingLaw?

  init(law: String?, preset: String?, settings: [CoefficientSetting]) throws {
    self.preset = preset
    self.settings = settings
    family = try LawRequest.usage { () throws(LawError) in
      if let law { return try LawFamily.named(law) }
      return nil
    }
    if let family, !family.isOfRuns {
      throw CommandFailure.usage(LawRequest.notOfRuns(family))
    }
    saved = try LawRequest.saved(preset, as: family)
    if let saved {
      _ = try adjusted(saved)
    } else if let family {
      _ = try build(family, preset: preset)
    } else if let preset, LawRequest.family(ofPreset: preset, preferred: nil) == nil {
      throw CommandFailure.usage("no law has a preset '\(preset)'; known are \(LawRequest.presets)")
    }
  }

  /// The law for `table`: as asked for, else as its `# law:` and `# preset:` lines say, else
  /// chinchilla.
  func law(for table: RunTable) throws -> ScalingLaw {
    if let saved { return try adjusted(saved) }
    if let family { return try build(family, preset: preset) }
    let named = try LawRequest.family(namedIn: table)
    if let preset, let owner = LawRequest.family(ofPreset: preset, preferred: named) {
      return try build(owner, preset: preset)
    }
    guard let given = table.directives["preset"] else { return try build(named ?? .chinchilla) }
    let owner = LawRequest.family(ofPreset: given, preferred: named)
    guard let owner, named == nil || owner == named else {
      let known = named.map { LawRequest.presets(of: [$0]) } ?? LawRequest.presets
      throw CommandFailure.data(
        "\(LawRequest.file(saying: "preset", in: table)): the line '# preset: \(given)' names no "
          + "preset of \(named?.rawValue ?? "any law"); known are \(known)")
    }
    return try build(owner, preset: given)
  }

  private static func notOfRuns(_ family: LawFamily) -> String {
    "\(family.rawValue) is no law of params, tokens and compute that runs can be compared with; "
      + "those are \(LawFamily.ofRuns.map(\.rawValue).joined(separator: ", ")); "
      + "scaleview eval \(family.rawValue) asks it"
  }

  private static var presets: String { presets(of: LawFamily.ofRuns) }

  private static func presets(of families: [LawFamily]) -> String {
    let ids = families.flatMap { $0.description.presets.map(\.id) }
    return Array(Set(ids)).sorted().joined(separator: ", ")
  }

  private static func family(namedIn table: RunTable) throws -> LawFamily? {
    guard let name = table.directives["law"] else { return nil }
    guard let family = LawFamily(id: name), family.isOfRuns else {
      throw CommandFailure.data(
        "\(file(saying: "law", in: table)): the line '# law: \(name)' names no law "
          + "that runs can be compared with; known are "
          + LawFamily.ofRuns.map(\.rawValue).joined(separator: ", "))
    }
    return family
  }

  private static func file(saying key: String, in table: RunTable) -> String {
    table.directivePlaces[key]?.file ?? table.name
  }

  /// The law that has a preset of this name: the preferred one if it does, else the one that says
  /// most, so that `kaplan` is the law of params and tokens.
  private static func family(ofPreset preset: String, preferred: LawFamily?) -> LawFamily? {
    let owners = LawFamily.ofRuns.filter { $0.description.preset(id: preset) != nil }
    return preferred.flatMap { owners.contains($0) ? $0 : nil }
      ?? owners.max { $0.description.inputs.count < $1.description.inputs.count }
  }

  private func build(_ family: LawFamily, preset: String? = nil) throws -> ScalingLaw {
    try adjusted(
      LawRequest.usage { () throws(LawError) in try ScalingLaw(family, preset: preset) })
  }

  /// The law in the file of `@law.json`, which must be of `family` if that is asked for; nil for the
  /// name of a preset.
  static func saved(_ preset: String?, as family: LawFamily?) throws -> ScalingLaw? {
    guard let preset, preset.hasPrefix("@") else { return nil }
    let saved = try LawFile.read(String(preset.dropFirst()))
    guard let family, family != saved.family else { return saved }
    throw CommandFailure.usage(
      "the saved law is \(saved.family.rawValue), not \(family.rawValue); ask for that")
  }

  private func adjusted(_ law: ScalingLaw) throws -> ScalingLaw {
    var law = law
    for setting in settings {
      try LawRequest.usage { () throws(LawError) in try law.set(setting.symbol, to: setting.value) }
    }
    return law
  }

  private static func usage<Value>(_ body: () throws(LawError) -> Value) throws -> Value {
    do { return try body() } catch { throw CommandFailure.usage(error.description) }
  }
}
