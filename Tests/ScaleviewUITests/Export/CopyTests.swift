import CellKit
import Testing

@testable import ScaleviewUI

/// `Y` gives the plot to the terminal's clipboard.
@Suite struct CopyTests {
  @Test func thePlotIsCopiedAsItIsExported() throws {
    var (copying, exporting) = (try AppState.sample(), try AppState.sample())

    let copied = copying.press("2 Y")
    let exported = exporting.press("2 e Enter")

    guard case .copy(let text, let name)? = copied.first,
      case .export(_, let written, _, _)? = exported.first
    else {
      Issue.record("\(copied.count) and \(exported.count) effects")
      return
    }
    #expect(text == written)
    #expect(name == "the plot over tokens")
  }

  @Test func whatWasCopiedIsSaid() throws {
    var state = try AppState.sample()

    _ = state.update(.copy(.finished(name: "the plot over params", bytes: 3210, isSent: true)))

    #expect(Message.text(of: state.message) == "copied the plot over params: 3210 bytes by OSC 52")
  }

  @Test func aTerminalWithoutAClipboardIsSaid() throws {
    var state = try AppState.sample()

    _ = state.update(.copy(.finished(name: "the plot", bytes: 10, isSent: false)))

    #expect(state.message?.kind == .error)
    #expect(Message.text(of: state.message).contains("e writes a file"))
  }

  @Test func moreThanATerminalTakesIsRefused() throws {
    var state = try AppState.sample(size: TerminalSize(1000, 400))

    let effects = state.press("Y")

    #expect(effects.isEmpty)
    #expect(Message.text(of: state.message).contains("74000"))
  }

  @Test(arguments: [TerminalSize(10, 3), TerminalSize(0, 0)])
  func withoutAPlotThereIsNothingToCopy(size: TerminalSize) throws {
    var state = try AppState.sample(size: size)

    let effects = state.press("Y")

    #expect(effects.isEmpty)
    #expect(state.message?.kind == .error)
  }
}
