/// The settings to go back to, and those that were gone back from.
struct History: Hashable {
  private var past: [Settings] = []
  private var future: [Settings] = []
  /// What the newest entry is the work of; more of it belongs to that entry.
  private var openGesture: Gesture?

  /// Older entries are forgotten.
  static let limit = 200

  var undoCount: Int { past.count }
  var redoCount: Int { future.count }

  /// Notes that a person's act changed the settings from `old` to `new`, or left them.
  mutating func record(_ gesture: Gesture?, from old: Settings, to new: Settings) {
    let continues = gesture != nil && gesture == openGesture
    openGesture = gesture
    guard new != old else { return }
    future = []
    if !continues { past.append(old) }
    if past.last == new {  // dragged back to where it was
      past.removeLast()
      openGesture = nil
    }
    if past.count > History.limit { past.removeFirst() }
  }

  /// The settings before the newest entry; `current` can then be returned to.
  mutating func undo(from current: Settings) -> Settings? {
    openGesture = nil
    guard let settings = past.popLast() else { return nil }
    future.append(current)
    return settings
  }

  /// The settings that the newest undo left.
  mutating func redo(from current: Settings) -> Settings? {
    openGesture = nil
    guard let settings = future.popLast() else { return nil }
    past.append(current)
    return settings
  }
}

/// An act that comes in many actions: a held key, a drag.
enum Gesture: Hashable {
  /// One key again and again: the same step of the same slider.
  case steps(SliderAction, slider: Int)
  case drag(slider: Int)
  /// A slider that runs by itself.
  case animation
}
