import Emergence

/// The rows of the list of tasks as a box.
enum TaskPickerText {
  /// The listed readings that have what is looked for, by their index among the tasks of the study.
  static func found(_ state: AppState) -> [Int] {
    guard let abilities = state.abilities, let tasks = abilities.study?.tasks else { return [] }
    return abilities.list.listed.filter { index in
      state.find?.admits("\(name(tasks[index])) \(tasks[index].verdict.kind.rawValue)") ?? true
    }
  }

  static func rows(selected: Int, state: AppState) -> [OverlayLine] {
    guard let abilities = state.abilities, let tasks = abilities.study?.tasks else { return [] }
    let width = abilities.list.listed.map { name(tasks[$0]).columnWidth }.max() ?? 0
    let glyphs = state.appearance.glyphs
    return found(state).map { index in
      let reading = tasks[index]
      let mark = index == abilities.selected ? "* " : "  "
      let curves = [reading.step, reading.smooth].map { curve in
        TaskRow.spark(curve, glyphs).padded(to: TaskRow.curveWidth + 1)
          + TaskRow.score(curve).padded(to: TaskRow.scoreWidth, alignment: .trailing)
      }
      return OverlayLine(
        text: mark + name(reading).padded(to: min(width, longestName) + 2)
          + curves.joined(separator: "  ") + "  " + reading.verdict.kind.rawValue,
        isSelected: index == selected)
    }
  }

  private static func name(_ reading: TaskReading) -> String {
    reading.family.isEmpty ? reading.title : "\(reading.title) \(reading.family)"
  }

  private static let longestName = 40
}
