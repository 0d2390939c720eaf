extension Color {
  /// The nearest color that a terminal of `count` colors has; the default where it has none.
  ///
  /// With 8 or 16 colors black and white are left out as targets: a mid tone that lands on one of
  /// them would vanish on a background of the same color.
  package func reduced(to count: Int) -> Color {
    guard let index = paletteIndex, count < 256 else { return self }
    guard count >= 8 else { return .terminalDefault }
    if Int(index) < min(count, 16) { return self }
    let nearest = (1...6).min { distance(to: $0) < distance(to: $1) } ?? 7
    return isGray ? .terminalDefault : Color(palette: UInt8(nearest))
  }

  private var isGray: Bool {
    guard let (red, green, blue) = components else { return true }
    return max(red, green, blue) - min(red, green, blue) < 24
  }

  /// The angle between two colors, not their distance: hue tells series apart, brightness does not.
  private func distance(to basic: Int) -> Double {
    guard let own = components, let other = Color(palette: UInt8(basic)).components else {
      return 4
    }
    func norm(_ color: (red: Int, green: Int, blue: Int)) -> Double {
      Double(color.red * color.red + color.green * color.green + color.blue * color.blue)
        .squareRoot()
    }
    let dot = Double(own.red * other.red + own.green * other.green + own.blue * other.blue)
    return 1 - dot / max(norm(own) * norm(other), 1)
  }
}
