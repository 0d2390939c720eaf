import ArgumentParser
import RunData
import ScaleviewUI

/// `scaleview themes`: every theme with where it is from, and why one cannot be used.
struct ThemesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "themes", abstract: "List the themes for --theme, and where each is from.")

  func run() throws {
    let choices = ThemeStore.choices
    let rows = choices.map { (visibleText($0.name), visibleText($0.origin), $0.summary) }
    let nameWidth = rows.map(\.0.count).max() ?? 0
    let sourceWidth = rows.map(\.1.count).max() ?? 0
    for (name, source, summary) in rows {
      try StandardStreams.print(
        "\(padded(name, to: nameWidth))  \(padded(source, to: sourceWidth))  \(summary)\n")
    }
    for case .broken(let error) in choices.map(\.outcome) {
      StandardStreams.printError("scaleview: \(error)")
    }
  }

  private func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: width - text.count)
  }
}
