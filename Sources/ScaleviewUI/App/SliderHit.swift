import CellKit

extension ScreenLayout {
  /// A place on a slider: its track, or another part of its row.
  struct SliderHit: Hashable {
    let slider: Int
    /// From 0 to 1 along the track; nil beside it.
    let position: Double?
  }

  /// The slider at `point`, if one is there.
  func sliderHit(at point: Point) -> SliderHit? {
    guard let row = sliders.first(where: { $0.rect.contains(point) }) else { return nil }
    let track = Slider.track(in: row.rect)
    let position = track.contains(point) ? place(of: point.x, on: track) : nil
    return SliderHit(slider: row.index, position: position)
  }

  /// Where column `x` is on the track of a slider, held between its ends; nil if it is not shown.
  func trackPosition(of x: Int, slider: Int) -> Double? {
    guard let row = sliders.first(where: { $0.index == slider }) else { return nil }
    return place(of: x, on: Slider.track(in: row.rect))
  }

  private func place(of x: Int, on track: Rect) -> Double {
    guard track.width > 1 else { return 0 }
    return min(1, max(0, Double(x - track.x) / Double(track.width - 1)))
  }
}
