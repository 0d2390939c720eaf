/// Which dots along a line are set: `on` dots, then `off` not; solid if `off` is 0.
package struct LineDash: Hashable, Sendable {
  package let on: Int
  package let off: Int

  package init(on: Int, off: Int) {
    self.on = max(1, on)
    self.off = max(0, off)
  }

  /// Whether the dot that comes after `length` others is drawn.
  func isOn(_ length: Int) -> Bool { length % (on + off) < on }

  package static let solid = LineDash(on: 1, off: 0)
  package static let dashed = LineDash(on: 4, off: 2)
  package static let dotted = LineDash(on: 1, off: 3)
}
