import CellKit
import RealModule

/// The values of one axis as distances along a row of cells.
///
/// The lower end of the domain is at the center of the first dot and the upper end at the center of
/// the last, so that both are inside the frame.
struct DataGrid: Hashable, Sendable {
  let scale: Scale
  let cells: Int
  let dotsPerCell: Int

  /// The distance in dots from the center of the first to `value`.
  func dot(of value: Double) -> Double {
    scale.position(of: value) * Double(max(0, cells * dotsPerCell - 1))
  }

  /// The distance in cells from the lower edge of the first to `value`.
  func distance(of value: Double) -> Double { (dot(of: value) + 0.5) / Double(dotsPerCell) }

  /// The cell that holds `value`; nil outside the domain.
  func cell(of value: Double) -> Int? {
    let position = scale.position(of: value)
    // A tick at an end of the domain may lie outside by the error of a logarithm.
    guard cells > 0, position >= -DataGrid.tolerance, position <= 1 + DataGrid.tolerance else {
      return nil
    }
    return min(max(Int(distance(of: value).rounded(.down)), 0), cells - 1)
  }

  /// How far outside, as a share of the axis, a value still counts as inside.
  static let tolerance = 1e-9

  /// The value at the center of a cell.
  func value(atCell cell: Int) -> Double { value(atCell: Double(cell) + 0.5) }

  /// The value at a distance in cells from the lower edge of the first.
  func value(atCell distance: Double) -> Double {
    let dots = Double(max(1, cells * dotsPerCell - 1))
    return scale.value(at: (distance * Double(dotsPerCell) - 0.5) / dots)
  }
}
