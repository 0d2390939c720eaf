import CellKit

/// The first line: the program, the file, and the screens as tabs.
struct HeaderView {
  private let state: AppState
  /// The file and how many runs it has.
  private let subject: String

  init(_ state: AppState) {
    self.state = state
    subject = state.appearance.glyphs.plain(HeaderView.subject(of: state))
  }

  func draw(in rect: Rect, of buffer: inout CellBuffer) {
    guard rect.height > 0 else { return }
    let appearance = state.appearance
    let tabs = self.tabs(in: rect)
    let left = Rect(
      x: rect.x, y: rect.y, width: (tabs.first?.rect.x ?? rect.right) - rect.x - 1, height: 1)
    let end = buffer.write(
      " scaleview ", x: left.x, y: left.y, role: .title, appearance, clip: left)
    buffer.write(subject, x: end, y: left.y, role: .text, appearance, clip: left)
    for tab in tabs {
      let role: ThemeRole = tab.screen == state.screen ? .selectedTab : .secondary
      buffer.write(tab.text, x: tab.rect.x, y: rect.y, role: role, appearance, clip: rect)
    }
  }

  /// The screen whose tab is at `point`.
  func tab(at point: Point, in rect: Rect) -> Screen? {
    tabs(in: rect).first { $0.rect.contains(point) }?.screen
  }

  private static func subject(of state: AppState) -> String {
    let dataKind = state.table.isSynthetic ? "synthetic" : nil
    let separator = state.appearance.glyphs.separator
    return [state.table.title, state.table.size, dataKind]
      .compactMap { $0 }.joined(separator: separator)
  }

  private var subjectWidth: Int {
    " scaleview ".columnWidth + subject.columnWidth + 2
  }

  /// The title of a screen; a plot over a quantity that has no screen stands on another's.
  private func title(of screen: Screen, _ form: KeyPath<Screen, String>) -> String {
    let title = screen[keyPath: form]
    guard screen == state.screen, let own = screen.axis, own != state.axis else { return title }
    return title.replacing(own.symbol, with: state.axis.axisSymbol)
  }

  private struct Tab {
    let screen: Screen
    let text: String
    let rect: Rect
  }

  /// Tabs at the right end of the line: short ones where the long ones would cut the subject.
  private func tabs(in rect: Rect) -> [Tab] {
    guard rect.height > 0 else { return [] }
    let glyphs = state.appearance.glyphs
    let long = state.allocations == nil ? \Screen.title : \Screen.allocationTitle
    for title in [long, \Screen.shortTitle] {
      let texts = Screen.allCases.map { screen in
        let name = "\(screen.rawValue) \(glyphs.plain(self.title(of: screen, title)))"
        return screen == state.screen ? "[\(name)]" : " \(name) "
      }
      let width = texts.reduce(0) { $0 + $1.columnWidth }
      guard width + subjectWidth <= rect.width || title == \.shortTitle, width <= rect.width else {
        continue
      }
      var x = rect.right - width
      return zip(Screen.allCases, texts).map { screen, text in
        defer { x += text.columnWidth }
        return Tab(
          screen: screen, text: text,
          rect: Rect(x: x, y: rect.y, width: text.columnWidth, height: 1))
      }
    }
    return []
  }
}
