import CNcurses
import CellKit

/// Turns styles into patterns of ncurses cells, one color pair for each pair of colors in use.
struct CursesPalette {
  private let colors: Int
  /// What ncurses calls the terminal's own colors; white on black where it knows none.
  private let defaultForeground: Int16
  private let defaultBackground: Int16
  private var patterns: [UInt64: cchar_t] = [:]
  private var pairs: [ColorPair: Int32] = [:]
  private var latest: (key: UInt64, pattern: cchar_t)

  private struct ColorPair: Hashable {
    let foreground: Color
    let background: Color
  }

  init(colors: Int) {
    self.colors = colors
    let hasDefaults = colors > 0 && use_default_colors() == OK
    defaultForeground = hasDefaults ? -1 : Int16(COLOR_WHITE)
    defaultBackground = hasDefaults ? -1 : Int16(COLOR_BLACK)
    latest = (Cell.blank.styleKey, cncurses_pattern(0, 0))
  }

  /// A blank painted like `cell`.
  mutating func pattern(for cell: Cell) -> cchar_t {
    // Neighbors are mostly painted alike.
    if cell.styleKey == latest.key { return latest.pattern }
    let pattern = patterns[cell.styleKey] ?? makePattern(for: cell)
    latest = (cell.styleKey, pattern)
    return pattern
  }

  private mutating func makePattern(for cell: Cell) -> cchar_t {
    let style = cell.style
    let pattern = cncurses_pattern(curses(style.attributes), pair(for: style))
    patterns[cell.styleKey] = pattern
    return pattern
  }

  private func curses(_ attributes: CellStyle.Attributes) -> attr_t {
    var result: attr_t = 0
    if attributes.contains(.bold) { result |= cncurses_bold() }
    if attributes.contains(.dim) { result |= cncurses_dim() }
    if attributes.contains(.underline) { result |= cncurses_underline() }
    if attributes.contains(.reverse) { result |= cncurses_reverse() }
    return result
  }

  private mutating func pair(for style: CellStyle) -> Int32 {
    let wanted = ColorPair(
      foreground: style.foreground.reduced(to: colors),
      background: style.background.reduced(to: colors))
    if wanted.foreground == .terminalDefault, wanted.background == .terminalDefault { return 0 }
    if let pair = pairs[wanted] { return pair }
    let pair = makePair(wanted)
    pairs[wanted] = pair
    return pair
  }

  /// Where no pair is left, the terminal's own colors.
  private func makePair(_ colors: ColorPair) -> Int32 {
    let pair = pairs.count + 1
    guard pair < min(Int(cncurses_pair_count()), Int(Int16.max)) else { return 0 }
    let foreground = colors.foreground.paletteIndex.map(Int16.init) ?? defaultForeground
    let background = colors.background.paletteIndex.map(Int16.init) ?? defaultBackground
    return init_pair(Int16(pair), foreground, background) == OK ? Int32(pair) : 0
  }
}
