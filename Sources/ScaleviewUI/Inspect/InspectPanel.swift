import CellKit
import ScalingLaws

/// The inspected point in a box.
struct InspectPanel {
  let state: AppState
  let reading: any PointReading

  /// How many rows the box takes at a width of `columns`.
  func height(columns: Int) -> Int { lines(columns: columns - 4).count + 2 }

  func draw(in rect: Rect, of buffer: inout CellBuffer) {
    let panel = Panel(title: "Inspect", notes: [reading.count])
    let content = panel.draw(in: rect, of: &buffer, state.appearance)
      .inset(horizontal: 1, vertical: 0)
    for (row, line) in lines(columns: content.width).prefix(content.height).enumerated() {
      let y = content.y + row
      buffer.write(
        line.label, x: content.x, y: y, role: .secondary, state.appearance, clip: content)
      buffer.write(
        line.text, x: content.x + Self.labelWidth, y: y, role: .text, state.appearance,
        clip: content)
    }
  }

  private func lines(columns: Int) -> [LawEntry] {
    reading.entries.flatMap { entry in
      TextWrap.lines(
        state.appearance.glyphs.plain(entry.text), columns: columns - Self.labelWidth
      ).enumerated().map { LawEntry($0 == 0 ? entry.label : "", $1) }
    }
  }

  private static let labelWidth = 8
}

/// The inspected point in a line, on a screen without room for the box.
struct InspectLine {
  let state: AppState
  let reading: any PointReading

  func draw(in rect: Rect, of buffer: inout CellBuffer) {
    let texts = reading.headlines
    let text = texts.first {
      state.appearance.glyphs.plain($0).columnWidth < rect.width
    }
    buffer.write(
      text ?? texts.last ?? "", x: rect.x + 1, y: rect.y, role: .text, state.appearance,
      clip: rect)
  }
}

extension AppState {
  /// What the status line says while the arrows move the cursor, the fullest first.
  func cursorTexts(_ layout: ScreenLayout) -> [String] {
    guard let cursor = inspection, let reading = inspectedPoint else { return [] }
    guard layout.inspectPanel != nil else {
      return layout.inspectLine == nil ? reading.headlines : reading.details
    }
    let quantity = horizontalQuantity(of: cursor.content)
    let x = "\(quantity.axisSymbol) \(quantity.formatted(cursor.x, digits: 4)) \(quantity.unit)"
    let place = "cursor at \(x), \(verticalText(cursor))"
    return [place + "; nearest: \(reading.name)", place, "cursor at \(x)"]
  }

  /// The value on the vertical axis, with the symbol and the unit of its title.
  private func verticalText(_ cursor: Inspection) -> String {
    switch cursor.content {
    case .loss(let axis):
      let reading = lossPlot(axis).reading
      let words = reading.title.split(separator: " ", maxSplits: 1).map(String.init)
      return (words.prefix(1) + [NumberFormat.fixed(cursor.y, 3)] + words.dropFirst())
        .joined(separator: " ")
    case .emergence(let metric):
      return "\(metric.title) \(NumberFormat.significant(cursor.y))"
    case .allocation(let axis):
      let quantity = axis == .compute ? Quantity.tokensPerParam : axis
      return "\(quantity.axisSymbol) \(quantity.formatted(cursor.y)) \(quantity.unit)"
    case .ability(let form):
      return "\(abilityPlot(form)?.title ?? "") \(NumberFormat.significant(cursor.y))"
    case .residual: return "ln(run/fit) \(NumberFormat.fixed(cursor.y, 4))"
    }
  }
}
