import ScalingLaws

/// The line for commands, and the commands that its text may mean.
package struct Palette: Hashable, Sendable {
  var field = TextField()
  /// Counts the entries that are shown.
  var selected = 0
  /// Why the text was not taken.
  var complaint: String?
}

/// What happened to the palette.
package enum PaletteAction: Hashable, Sendable {
  case opened
  case edited(TextField.Edit)
  case moved(by: Int)
  /// The selected entry is put into the line.
  case completed
  case accepted
}

extension AppState {
  mutating func update(_ action: PaletteAction) -> [Effect] {
    if action == .opened {
      closeOverlay()
      overlay = .palette(Palette())
    }
    guard case .palette(var palette) = overlay else { return [] }
    switch action {
    case .opened: break
    case .edited(let edit):
      palette.field.apply(edit)
      palette.selected = 0
      palette.complaint = nil
    case .moved(let distance):
      let last = paletteEntries(for: palette.field.text).count - 1
      palette.selected = min(max(0, last), max(0, palette.selected + distance))
    case .completed: complete(&palette)
    case .accepted: return accept(palette)
    }
    overlay = .palette(palette)
    return []
  }

  private func complete(_ palette: inout Palette) {
    let entries = paletteEntries(for: palette.field.text)
    guard palette.selected < entries.count else { return }
    palette.field = TextField(text: entries[palette.selected].completion)
    palette.selected = 0
    palette.complaint = nil
  }

  /// Does what the line says, or what the selected entry stands for; says why if neither can be.
  private mutating func accept(_ palette: Palette) -> [Effect] {
    var palette = palette
    do throws(Refusal) {
      if let action = try action(of: palette) {
        overlay = nil
        return update(action)
      }
      complete(&palette)
    } catch {
      palette.complaint = error.reason
      let hasRoom = ScreenLayout.overlayArea(of: size).height > 3
      if !hasRoom { message = .error(error.reason) }
    }
    overlay = .palette(palette)
    return []
  }

  /// What the selected entry asks for; nil where it lacks its argument.
  private func action(of palette: Palette) throws(Refusal) -> Action? {
    let entries = paletteEntries(for: palette.field.text)
    guard palette.selected < entries.count else { throw unknown(palette.field.text) }
    switch entries[palette.selected].meaning {
    case .action(let action): return action
    case .beginning: return nil
    case .typed(let form, let argument): return try action(for: form, argument)
    }
  }

  private func unknown(_ text: String) -> Refusal {
    let word = String(text.split(separator: " ").first ?? "")
    let names = Command.all.map(\.name)
    let forms = CommandForm.allCases.map(\.rawValue).filter { !names.contains($0) }
    let near = nearestNames(to: word, among: names + forms)
    let advice =
      near.isEmpty ? "clear the line to see all" : "near: \(near.joined(separator: ", "))"
    return Refusal("there is no command '\(word)'; \(advice)")
  }
}
