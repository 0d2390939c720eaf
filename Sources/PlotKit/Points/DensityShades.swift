import RealModule

/// Which shade stands for how many points in a cell: up to three, equal ratios apart.
struct DensityShades: Hashable, Sendable {
  /// The most points of each shade, ascending and round but for the last.
  let limits: [Int]

  /// The shades of a plot whose fullest cell has `greatest` points.
  init(greatest: Int) {
    let parts = [1.0 / 3, 2.0 / 3].map { share in
      Int(DecimalNumber.roundStep(atMost: .pow(Double(max(1, greatest)), share) * 1.01).value)
    }
    limits = (parts + [greatest]).reduce(into: []) { limits, limit in
      if limit > limits.last ?? 0 { limits.append(limit) }
    }
  }

  /// The shade, from 0, of a cell with `count` points.
  func level(of count: Int) -> Int {
    limits.firstIndex { count <= $0 } ?? max(0, limits.count - 1)
  }

  /// What the shades mean: "to 5, 20, 170 runs/cell".
  func text(_ name: String) -> String {
    "to \(limits.map(String.init).joined(separator: ", ")) \(name)/cell"
  }

  /// The same with the shades: "░▒▓ to 5, 20, 170 runs/cell".
  func text(_ name: String, _ glyphs: PlotGlyphs) -> String {
    String(String.UnicodeScalarView(limits.indices.map(glyphs.shade))) + " " + text(name)
  }
}
