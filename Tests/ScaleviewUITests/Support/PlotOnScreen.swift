import PlotKit

@testable import ScaleviewUI

extension AppState {
  /// Where the parts of a plot are on the screen.
  func plotLayout(of box: ScreenLayout.PlotBox) -> PlotLayout? {
    ScreenLayout(self).plots.first { $0.content == box.content }.flatMap { shown in
      plot(of: shown.content, columns: shown.inside.width).map {
        PlotLayout($0, in: shown.inside, glyphs: appearance.glyphs.plotGlyphs)
      }
    }
  }
}
