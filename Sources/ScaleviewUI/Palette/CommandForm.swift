import ScalingLaws

/// A command with an argument, as the palette takes it.
enum CommandForm: String, Hashable, CaseIterable {
  case set, fit, law, preset, theme, export
  case exportAll = "export-all"
  case help

  /// How it is written.
  var usage: String {
    switch self {
    case .set: "set SYMBOL=VALUE"
    case .fit: "fit all|huber [DELTA]|log-squares|squares"
    case .law: "law NAME [PRESET]"
    case .preset: "preset NAME"
    case .theme: "theme NAME"
    case .export, .exportAll: "\(rawValue) FILE"
    case .help: "help WORDS"
    }
  }

  /// What it does, in a few words.
  var help: String {
    switch self {
    case .set: "give a coefficient a value"
    case .fit: "fit all laws, or this one by an objective"
    case .law: "show the data with this law"
    case .preset: "another published fit of this law"
    case .theme: "the colors of this theme"
    case .export: "write this plot to a text file"
    case .exportAll: "write every plot to one file"
    case .help: "the keys and words that have these words"
    }
  }

  /// The form that `text` begins with, and what stands behind its name; nil without any.
  static func reading(_ text: String) -> (form: CommandForm, argument: String)? {
    let parts = text.split(separator: " ", maxSplits: 1)
    guard parts.count == 2, let form = CommandForm(rawValue: String(parts[0])) else { return nil }
    let argument = parts[1].drop { $0 == " " }
    return argument.isEmpty ? nil : (form, String(argument))
  }
}

extension AppState {
  /// What a command with an argument asks for.
  func action(for form: CommandForm, _ argument: String) throws(Refusal) -> Action {
    switch form {
    case .set: return .command(try assignment(argument))
    case .fit: return .fit(try fitAction(argument))
    case .law: return .command(.law(try lawChoice(argument)))
    case .preset: return .command(.law(try lawChoice("\(law.family.rawValue) \(argument)")))
    case .theme: return .theme(.nameChosen(argument))
    case .export: return .command(.export(.plot, path: argument))
    case .exportAll: return .command(.export(.everything, path: argument))
    case .help: return .command(.help(argument))
    }
  }

  /// "alpha=0.35", also with a space in place of the sign.
  private func assignment(_ text: String) throws(Refusal) -> CommandAction {
    let sign: Character = text.contains("=") ? "=" : " "
    let parts = text.split(separator: sign, maxSplits: 1).map { $0.trimmed }
    guard let symbol = parts.first, parts.count == 2 else {
      throw Refusal("write it like \(assignmentExample)")
    }
    guard let slider = slider(named: symbol) else {
      throw Refusal(
        "no slider is called \(symbol); there are \(sliderNames.joined(separator: ", "))")
    }
    return .value(try typedNumber(parts[1], at: slider), slider: slider)
  }

  /// A law by its id, with a preset behind it where not its first is meant.
  private func lawChoice(_ text: String) throws(Refusal) -> LawChoice {
    let words = text.split(separator: " ").map(String.init)
    do throws(LawError) {
      let chosen = try ScalingLaw(try LawFamily.named(words[0]), preset: words.dropFirst().first)
      return LawChoice(family: chosen.family, preset: chosen.preset)
    } catch {
      throw Refusal(error.description)
    }
  }

  private var assignmentExample: String {
    let reading = sliderReading(at: sliders.selected)
    return "\(sliderNames[sliders.selected])=\(reading.exactText)"
  }
}

extension Substring {
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
