/// Reports of the mouse. Only its left button and its wheel mean anything here.
extension MouseEvent {
  /// `ESC [ < button ; column ; row M`, or `m` for a release; without `<` as urxvt sends it.
  init?(_ sequence: ControlSequence, final: UInt8) {
    guard sequence.count == 3, !sequence.hasIntermediate else { return nil }
    let isRelease = final == UInt8(ascii: "m")
    guard isRelease || final == UInt8(ascii: "M") else { return nil }
    switch sequence.marker {
    case UInt8(ascii: "<"):
      self.init(
        button: sequence[0], column: sequence[1], row: sequence[2], isRelease: isRelease)
    case nil where !isRelease:
      self.init(
        button: sequence[0] - 32, column: sequence[1], row: sequence[2], isRelease: false)
    default: return nil
    }
  }

  /// A report in the numbers of all forms: columns and rows from 1, modifiers and motion as bits of
  /// the button; button 3 is the release of any in the old forms.
  init?(button: Int, column: Int, row: Int, isRelease: Bool) {
    guard button >= 0, let kind = MouseEvent.kind(button, isRelease: isRelease) else { return nil }
    self.init(
      kind, at: Point(x: max(0, column - 1), y: max(0, row - 1)),
      modifiers: MouseEvent.modifiers(button))
  }

  private static func kind(_ button: Int, isRelease: Bool) -> Kind? {
    let isMotion = button & 32 != 0
    switch button & ~(4 | 8 | 16 | 32) {
    case 0: return isRelease ? .release : isMotion ? .drag : .press
    case 3 where !isMotion: return .release
    case 64 where !isRelease: return .wheelUp
    case 65 where !isRelease: return .wheelDown
    default: return nil
    }
  }

  private static func modifiers(_ button: Int) -> Key.Modifiers {
    var modifiers: Key.Modifiers = []
    if button & 4 != 0 { modifiers.insert(.shift) }
    if button & 8 != 0 { modifiers.insert(.alt) }
    if button & 16 != 0 { modifiers.insert(.control) }
    return modifiers
  }
}
