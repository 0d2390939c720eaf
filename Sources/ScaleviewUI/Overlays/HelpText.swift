import CellKit

/// The text of the help box: the keys, from the key map, and the words of the screen.
struct HelpText {
  private let state: AppState
  private let glyphs: GlyphSet

  init(_ state: AppState) {
    self.state = state
    glyphs = state.appearance.glyphs
  }

  /// Every group with the rows that have what is looked for.
  var lines: [OverlayLine] {
    let groups = self.groups
    let width = (groups.flatMap { $0.rows.map(\.label.columnWidth) }.max() ?? 0) + 2
    let found = groups.map { group in
      group.rows.filter { state.isFound("\($0.label) \($0.help)") }
        .flatMap { lines(of: $0, labelWidth: width) }
    }
    return zip(groups, found).filter { !$0.1.isEmpty }
      .map { [OverlayLine(text: $0.title, isHeading: true)] + $1 }
      .joined(separator: [OverlayLine(text: "")]).map(\.self)
  }

  private struct Group {
    let title: String
    let rows: [(label: String, help: String)]
  }

  /// The keys of what has the keyboard, which are then not told again; then all others.
  private var groups: [Group] {
    let here = Keymap.group(of: state)
    let others = Keymap.groups(with: state.keys).map { group in
      Keymap.Group(
        title: group.title,
        bindings: group.bindings.filter { binding in
          !here.bindings.contains { $0.label == binding.label && $0.help == binding.help }
        })
    }
    let keys = ([here] + others).map { group in
      Group(
        title: group.title,
        rows: group.bindings.map { (glyphs.plain($0.label), glyphs.plain($0.help)) })
    }
    let words = HelpWords.all(glyphs).map { (glyphs.plain($0), glyphs.plain($1)) }
    return keys + [Group(title: "Words", rows: words)]
  }

  /// Two columns, or one below the other on a narrow screen; nothing is cut off.
  private func lines(
    of row: (label: String, help: String), labelWidth: Int
  ) -> [OverlayLine] {
    let columns = state.size.columns - 6
    guard columns - labelWidth >= 24 else {
      return [OverlayLine(text: row.label)]
        + TextWrap.lines(row.help, columns: max(8, columns - 2)).map {
          OverlayLine(text: "  " + $0)
        }
    }
    let help = TextWrap.lines(row.help, columns: min(80, columns - labelWidth))
    return help.enumerated().map { index, text in
      OverlayLine(text: (index == 0 ? row.label : "").padded(to: labelWidth) + text)
    }
  }
}
