import CellKit
import RealModule

/// A color as amounts of light: linear red, green and blue of sRGB, from 0 to 1.
struct Light {
  var red, green, blue: Double

  init(red: Double, green: Double, blue: Double) {
    (self.red, self.green, self.blue) = (red, green, blue)
  }

  init(red: Int, green: Int, blue: Int) {
    self.init(red: Self.linear(red), green: Self.linear(green), blue: Self.linear(blue))
  }

  init?(_ color: Color) {
    guard let parts = color.components else { return nil }
    self.init(red: parts.red, green: parts.green, blue: parts.blue)
  }

  /// IEC 61966-2-1 (sRGB).
  private static func linear(_ level: Int) -> Double {
    let value = Double(level) / 255
    return value <= 0.04045 ? value / 12.92 : .pow((value + 0.055) / 1.055, 2.4)
  }

  /// Relative luminance, WCAG 2.2.
  var luminance: Double { 0.2126 * red + 0.7152 * green + 0.0722 * blue }

  /// The contrast ratio of WCAG 2.2, from 1 to 21.
  func contrast(with other: Light) -> Double {
    let (low, high) = (min(luminance, other.luminance), max(luminance, other.luminance))
    return (high + 0.05) / (low + 0.05)
  }

  /// The distance in CIE 1976 L*a*b* under D65: about 2 can just be seen.
  func distance(to other: Light) -> Double {
    zip(lab, other.lab).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }.squareRoot()
  }

  private var lab: [Double] {
    let x = Self.root((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047)
    let y = Self.root(0.2126729 * red + 0.7151522 * green + 0.0721750 * blue)
    let z = Self.root((0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883)
    return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
  }

  private static func root(_ value: Double) -> Double {
    value > 216.0 / 24389 ? .root(value, 3) : value * 841 / 108 + 4.0 / 29
  }

  /// The color as somebody with `vision` sees it.
  func seen(with vision: Vision) -> Light {
    let parts = vision.rows.map { row in
      min(1, max(0, row[0] * red + row[1] * green + row[2] * blue))
    }
    return Light(red: parts[0], green: parts[1], blue: parts[2])
  }
}

/// Ways to see color, as matrices on linear red, green and blue.
///
/// Source: Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color
/// Vision Deficiency", IEEE Transactions on Visualization and Computer Graphics 15 (6), 2009,
/// doi:10.1109/TVCG.2009.113, the matrices of severity 1.0.
enum Vision: CaseIterable {
  case full, protanopia, deuteranopia

  var rows: [[Double]] {
    switch self {
    case .full: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    case .protanopia:
      [
        [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
      ]
    case .deuteranopia:
      [
        [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
      ]
    }
  }
}
