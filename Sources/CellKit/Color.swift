/// A color that a terminal can show: its own default, or one of the 256 of its palette.
package struct Color: Hashable, Sendable {
  /// 0 for the terminal's default, else the palette index plus one.
  let code: UInt16

  init(code: UInt16) { self.code = code }

  /// Entry `index` of the 256-color palette.
  package init(palette index: UInt8) { code = UInt16(index) + 1 }

  /// The terminal's own foreground or background.
  package static let terminalDefault = Color(code: 0)

  /// The palette index, or nil for the terminal's default.
  package var paletteIndex: UInt8? { code == 0 ? nil : UInt8(code - 1) }

  /// The color as 8-bit red, green and blue, by the xterm palette; nil for the terminal's default.
  package var components: (red: Int, green: Int, blue: Int)? {
    guard let index = paletteIndex.map(Int.init) else { return nil }
    if index < 16 { return Color.basic[index] }
    if index >= 232 {
      let level = 8 + 10 * (index - 232)
      return (level, level, level)
    }
    let level = { (step: Int) in step == 0 ? 0 : 55 + 40 * step }
    let cube = index - 16
    return (level(cube / 36), level(cube / 6 % 6), level(cube % 6))
  }

  private static let basic: [(red: Int, green: Int, blue: Int)] = [
    (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0),
    (0, 0, 238), (205, 0, 205), (0, 205, 205), (229, 229, 229),
    (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0),
    (92, 92, 255), (255, 0, 255), (0, 255, 255), (255, 255, 255),
  ]
}
