import CellKit
import ScalingLaws
import Testing

@testable import ScaleviewUI

/// Frames of the axis menus, and of what they choose.
@Suite struct AxisFrameTests {
  @Test(
    arguments: [("x-menu", "x"), ("y-menu", "y Down")],
    [TerminalSize(80, 24), TerminalSize(120, 40)])
  func menusLookAsRecorded(menu: (name: String, keys: String), size: TerminalSize) throws {
    var state = try AppState.sample(law: ScalingLaw(.chinchilla), size: size)
    state.press(menu.keys)

    try expectFrame(state, named: menu.name)
  }

  @Test(
    arguments: [
      ("axes-bits-per-byte", "y g Down*5 Enter i"), ("axes-above-floor", "y g Down Enter"),
      ("axes-linear", "x G Enter y G Enter"), ("axes-log-metric", "4 y g Enter"),
    ], [TerminalSize(80, 24), TerminalSize(120, 40)])
  func choicesLookAsRecorded(choice: (name: String, keys: String), size: TerminalSize) throws {
    var state = try AppState.sample(law: ScalingLaw(.chinchilla), size: size)
    state.press(choice.keys)

    try expectGlyphs(state, named: choice.name)
  }

  @Test func anExportSaysWhatItsAxesShow() throws {
    var state = try AppState.sample(law: ScalingLaw(.chinchilla))
    state.press("y g Down*5 Enter x G Enter +")

    let text = PlotReport(state, axis: .params).text(in: TerminalSize(70, 16))

    try expectText(text, named: "report-axes")
  }
}
