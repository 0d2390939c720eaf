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
    switch focus {
    case .plot(let content):
      plots = [PlotBox(content: content, rect: body, isFramed: isFramed)]
    case .runs: break
    case .sliders where isFramed: addSliderBox(in: body, state, spacing: 2)
    case .sliders: addSliders(in: body.splitLeft(body.width - 1).left, state)
    }
  }
}
