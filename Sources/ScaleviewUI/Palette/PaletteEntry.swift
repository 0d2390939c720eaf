import ScalingLaws

/// A line of the palette: a command, and what Enter makes of it.
struct PaletteEntry: Hashable {
  enum Meaning: Hashable {
    case action(Action)
    /// The text is only the beginning of a command.
    case beginning
    /// The line as it was typed, with an argument of its own.
    case typed(CommandForm, String)
  }

  /// The command as it is shown, and as it is found: "law chinchilla hoffmann".
  let text: String
  let help: String
  /// Other words by which it is found.
  var synonyms = ""
  /// The keys that do the same.
  var keys = ""
  /// What the Tab key puts into the line.
  let completion: String
  let meaning: Meaning

  /// A command without an argument.
  init(_ command: Command, keys: String) {
    (text, help, self.keys, completion) = (command.name, command.help, keys, command.name)
    synonyms = CommandSynonyms.words(for: command.name)
    meaning = .action(command.action)
  }

  /// A command that still needs its argument.
  init(_ form: CommandForm) {
    (text, help, completion) = (form.usage, form.help, form.rawValue + " ")
    meaning = .beginning
  }

  /// The line itself.
  init(typed text: String, _ form: CommandForm, _ argument: String) {
    (self.text, help, completion) = (text, form.help, text)
    meaning = .typed(form, argument)
  }

  /// A command with its argument.
  init(_ form: CommandForm, _ argument: String, help: String, _ action: Action) {
    (text, self.help) = ("\(form.rawValue) \(argument)", help)
    completion = text
    meaning = .action(action)
  }
}

extension AppState {
  /// The entries for `text`, the likeliest first: all commands for none, and, where something is
  /// typed, the laws, sliders and themes that complete one as well.
  func paletteEntries(for text: String) -> [PaletteEntry] {
    let isEmpty = text.allSatisfy { $0 == " " }
    let all = isEmpty ? commandEntries : commandEntries + argumentEntries
    let ranked = PaletteRanking.sorted(all, text)
    guard let (form, argument) = CommandForm.reading(text), ranked.first?.text != text else {
      return ranked
    }
    return [PaletteEntry(typed: text, form, argument)] + ranked
  }

  /// Every command: those with an argument, then those without one.
  var commandEntries: [PaletteEntry] {
    CommandForm.allCases.map { PaletteEntry($0) }
      + Command.all.filter { $0.action != .palette(.opened) }
      .map { PaletteEntry($0, keys: keys.label(of: $0.action)) }
  }

  private var argumentEntries: [PaletteEntry] {
    let laws = LawChoice.all.map { choice in
      PaletteEntry(
        .law, "\(choice.family.rawValue) \(choice.preset.id)", help: choice.preset.title,
        .command(.law(choice)))
    }
    let themes = ThemeChoice.builtin.map { choice in
      PaletteEntry(.theme, choice.name, help: choice.summary, .theme(.nameChosen(choice.name)))
    }
    let values = sliderNames.indices.map { index in
      let reading = sliderReading(at: index)
      return PaletteEntry(
        .set, "\(sliderNames[index])=\(reading.exactText)", help: "the value now",
        .command(.value(reading.value, slider: index)))
    }
    return values + laws + themes
  }
}
