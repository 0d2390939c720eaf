import ScalingLaws

/// What a command with an argument does.
package enum CommandAction: Hashable, Sendable {
  /// Gives the slider at an index a value.
  case value(Double, slider: Int)
  case law(LawChoice)
  case export(ExportSubject, path: String)
  /// Opens the help where it has these words.
  case help(String)
}

extension AppState {
  mutating func update(_ action: CommandAction) -> [Effect] {
    switch action {
    case .value(let value, let slider): return assign(value, to: slider)
    case .law(let choice): return use(choice)
    case .export(let subject, let path): return exportByCommand(subject, to: path)
    case .help(let words):
      overlay = .help(scroll: 0)
      find = Find(text: words, isTyping: false)
      return []
    }
  }

  /// Chooses the slider, makes room on its track, and moves it; a lock refuses.
  private mutating func assign(_ value: Double, to slider: Int) -> [Effect] {
    sliders.select(slider)
    guard !refusesChange() else { return [] }
    let isBeyond = sliders.makeRoom(for: value, at: slider)
    let effects = setSelected(value)
    let reading = sliderReading(at: slider)
    message = .note(
      "\(reading.symbol) = \(reading.exactText)"
        + (isBeyond ? ": the slider now reaches that far" : ""))
    return effects
  }

  private mutating func exportByCommand(_ subject: ExportSubject, to path: String) -> [Effect] {
    openExportPrompt(subject)
    guard prompt != nil else { return [] }
    prompt?.field = TextField(text: path)
    return export(subject, to: path, replacing: false)
  }

  /// The symbols of the sliders, as they are typed.
  var sliderNames: [String] { law.description.coefficients.map(\.symbol) + otherSliders }

  private var otherSliders: [String] { sliders.hasItems ? ["T", "n"] : ["T"] }

  /// The slider of this symbol: as it is, as it is typed, in any letter case where that is enough.
  func slider(named name: String) -> Int? {
    let glyphs = law.description.coefficients.map(\.glyph) + otherSliders
    return sliderNames.firstIndex(of: name) ?? glyphs.firstIndex(of: name)
      ?? sliderNames.firstIndex { $0.lowercased() == name.lowercased() }
  }
}
