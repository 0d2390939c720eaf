import CellKit

extension ScreenLayout {
  /// Gives everything between the header and the status line to the pane that has the keyboard.
  mutating func maximize(_ state: AppState) {
    let body = Rect(
      x: 0, y: header.bottom, width: status.width, height: status.y - header.bottom)
    guard !body.isEmpty else { return }
    let isFramed = body.width >= 100 && body.height >= 27
    (plots, sliders) = ([], [])
    (lawLine, emergenceLine, sliderPanel, lawPanel) = (nil, nil, nil, nil)
    fit = nil
    (taskList, taskPanel, verdictLine, taskLine) = (nil, nil, nil, nil)
    switch focus {
    case .plot(let content):
      plots = [PlotBox(content: content, rect: body, isFramed: isFramed)]
    case .runs: break
    case .fit: (fit, framesFit) = (body, isFramed)
    case .sliders where isFramed: addSliderBox(in: body, state, spacing: 2)
    case .sliders: addSliders(in: body.splitLeft(body.width - 1).left, state)
    }
  }
}

extension AppState {
  /// Why no plot is on the screen.
  var whyNoPlot: String {
    if screen == .runs { return "there is no plot on this screen: 1 to 4 have one" }
    guard isMaximized, ScreenLayout(self).focus == .sliders else {
      return "there is no plot on a screen of this size"
    }
    let key = keys.label(of: .pane(.maximizeToggled))
    return "the sliders have the whole screen: \(key.isEmpty ? ":maximize" : key) shows the plots"
  }
}
