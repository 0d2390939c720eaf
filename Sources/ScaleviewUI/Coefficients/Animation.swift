import CellKit

/// A slider that runs forth and back between its bounds.
package struct Animation: Hashable, Sendable {
  /// Where the knob is, from 0 to 1 along the track.
  private(set) var position: Double
  private var isRising = true
  private(set) var hasMoved = false

  /// How long a place is shown, in milliseconds.
  static let interval = 50
  /// Places from one end of the track to the other: four seconds.
  private static let places = 80.0

  init(from position: Double) {
    self.position = min(1, max(0, position.isFinite ? position : 0))
  }

  /// Goes on by one place, and turns at the ends.
  mutating func advance() {
    hasMoved = true
    position += (isRising ? 1 : -1) / Animation.places
    if position >= 1 || position <= 0 {
      position = min(1, max(0, position))
      isRising = position <= 0
    }
  }
}

/// What happened to a running slider.
package enum AnimationAction: Hashable, Sendable {
  /// A place was shown for long enough.
  case ticked
  case stopped
}

extension AppState {
  /// How long the loop may wait for an event, in milliseconds; nil, for ever, while nothing runs.
  package var patience: Int? { animation == nil ? nil : Animation.interval }

  mutating func update(_ action: AnimationAction) -> [Effect] {
    switch action {
    case .ticked:
      guard animation != nil else { return [] }
      animation?.advance()
      let scale = sliderReading(at: sliders.selected).scale
      return setSelected(scale.value(at: animation?.position ?? 0))
    case .stopped:
      let hint = animation?.hasMoved == true ? "; u takes it back" : ""
      animation = nil
      let reading = sliderReading(at: sliders.selected)
      message = .note("\(reading.symbol) stopped at \(reading.valueText)\(hint)")
      return []
    }
  }

  mutating func startAnimation() {
    guard !refusesChange() else { return }
    let reading = sliderReading(at: sliders.selected)
    animation = Animation(from: reading.scale.position(of: reading.value))
    let bounds = SliderReading.text(reading.scale)
    message = .note("\(reading.symbol) runs from \(bounds) and back: any key stops it")
  }

  /// Whether `event` ends what runs: any key, click or paste does.
  func stopsAnimation(_ event: InputEvent) -> Bool {
    guard animation != nil else { return false }
    switch event {
    case .key, .paste: return true
    case .mouse(let event): return event.kind != .drag && event.kind != .release
    case .resize, .redraw, .closed, .idle: return false
    }
  }

  /// Ends what runs; the key does nothing else, unless a terminal expects it to work always.
  mutating func stopAnimation(with event: InputEvent) -> [Effect] {
    let effects = update(.animation(.stopped))
    guard case .key(let key) = event, key.modifiers.contains(.control) else { return effects }
    return effects + actions(for: event).flatMap { update($0) }
  }
}
