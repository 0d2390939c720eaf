import CellKit
import ScalingLaws
import Testing

@testable import ScaleviewUI

/// A drawing as text with escape sequences.
@Suite struct ANSITextTests {
  @Test(arguments: [Theme.dark, .light, .neutral, .monochrome, .roles])
  func withoutItsSequencesTheTextIsThePlainText(theme: Theme) throws {
    var (state, _) = AppState.opening(
      try Tables.hostileNames(), law: ScalingLaw(.chinchilla), size: TerminalSize(120, 40),
      appearance: Appearance(theme: theme, glyphs: .braille))
    state.press("S-Right l")
    let buffer = state.render().buffer

    let lines = stripped(buffer.text(colors: 256)).split(
      separator: "\n", omittingEmptySubsequences: false)

    for (y, line) in lines.dropLast().enumerated() {
      let plain = buffer.row(at: y)
      #expect(line.hasPrefix(plain))
      #expect(line.dropFirst(plain.count).allSatisfy { $0 == " " })
    }
    #expect(lines.count == buffer.size.rows + 1)
  }

  @Test func everyLineEndsInTheTerminalsOwnStyle() throws {
    let state = try AppState.sample()

    for line in state.render().buffer.text(colors: 256).split(separator: "\n")
    where line.contains("\u{1B}") {
      let last = try #require(line.lastIndex(of: "\u{1B}"))
      #expect(line[last...] == "\u{1B}[0m")
    }
  }

  @Test func withoutColorsNoColorIsSent() throws {
    let (state, _) = AppState.opening(
      try Tables.oneRun(), law: ScalingLaw(.chinchilla), size: TerminalSize(120, 40),
      appearance: Appearance(fitting: TerminalCapabilities(colors: 0, isUnicode: true)))

    #expect(!state.render().buffer.text(colors: 256).contains("8;5;"))
    #expect(state.render().buffer.cells.allSatisfy { $0.style.foreground == .terminalDefault })
  }

  /// `text` without the sequences that set a style.
  private func stripped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var isInside = false
    for scalar in text.unicodeScalars {
      if scalar == "\u{1B}" { isInside = true }
      if !isInside { result.append(scalar) }
      if scalar == "m" { isInside = false }
    }
    return String(result)
  }
}

@Suite struct ANSIColorTests {
  @Test(arguments: [(256, "38;5;81"), (8, "36"), (0, "")])
  func colorsAreThoseThatTheTerminalHas(colors: Int, code: String) {
    var buffer = CellBuffer(size: TerminalSize(columns: 1, rows: 1))
    buffer.write("x", x: 0, y: 0, style: CellStyle(foreground: Color(palette: 81)))

    let text = buffer.text(colors: colors)

    #expect(text == (code.isEmpty ? "x\n" : "\u{1B}[0;\(code)mx\u{1B}[0m\n"))
  }
}
