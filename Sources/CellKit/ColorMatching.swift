extension Color {
  /// The entry of the 256-color palette nearest to 8-bit red, green and blue.
  ///
  /// The first 16 entries are left out: people change them, so that nobody knows how they look.
  package init(nearestToRed red: Int, green: Int, blue: Int) {
    func distance(_ index: UInt8) -> Int {
      guard let own = Color(palette: index).components else { return .max }
      let (r, g, b) = (own.red - red, own.green - green, own.blue - blue)
      return r * r + g * g + b * b
    }
    self.init(palette: (16...255).min { distance($0) < distance($1) } ?? 16)
  }
}
