import CellKit
import PlotKit

/// How points of a series look where no curve decides it: the first six have a shape and a color.
struct SeriesLook {
  let appearance: Appearance
  /// How many series have one of their own.
  static let named = 6

  func marker(_ index: Int) -> Marker {
    let named: [Marker] = [.circle, .plus, .cross, .diamond, .square, .triangle]
    return index < SeriesLook.named ? named[index] : .dot
  }

  func style(_ index: Int) -> CellStyle {
    index < SeriesLook.named ? appearance[.series(index)] : appearance[.secondary]
  }

  /// An entry for each of `names` that has points, and one for those beyond the sixth.
  func legend(_ names: [String], having shown: Set<Int>) -> [LegendEntry] {
    guard names.count > 1 else { return [] }
    let entries = names.prefix(SeriesLook.named).indices.filter(shown.contains).map { index in
      LegendEntry(
        appearance.glyphs.plain(names[index]), sample: .marker(marker(index)),
        style: style(index), isName: true)
    }
    guard shown.contains(where: { $0 >= SeriesLook.named }) else { return entries }
    return entries + [
      LegendEntry("other series", sample: .marker(.dot), style: style(SeriesLook.named))
    ]
  }
}

extension [LegendEntry] {
  /// The entries as the legend of a plot of `columns` columns shows them: a box of up to half the
  /// plot has room for each, its name whole or without its middle.
  func shortened(columns: Int, _ appearance: Appearance) -> [LegendEntry] {
    let names = filter(\.isName).map(\.label)
    var short = ShortNames.fitting(
      names, columns: Swift.min(28, Swift.max(8, columns / 2 - 8)),
      ellipsis: appearance.glyphs.ellipsis
    )[...]
    return map { entry in
      guard entry.isName else { return entry }
      var shown = entry
      shown.label = short.removeFirst()
      return shown
    }
  }
}
