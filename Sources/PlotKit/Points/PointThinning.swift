extension PointSeries {
  /// Fewer points that look the same: of those in one cell of a fine grid of `columns` by `rows`,
  /// equal ratios apart, only the first, with the number of points it stands for.
  ///
  /// For plots whose vertical axis follows a law, so that no raster of them lasts. Points that have
  /// no logarithm are lost; a series without any that has stays as it is.
  package func thinned(columns: Int, rows: Int) -> PointSeries {
    guard let xFinder = PointSeries.finder(xs, cells: columns),
      let yFinder = PointSeries.finder(ys, cells: rows)
    else { return self }
    var places = [Int32](repeating: -1, count: columns * rows)
    var kept = (xs: [Double](), ys: [Double](), weights: [UInt32]())
    for index in 0..<count {
      guard let x = xFinder.cell(of: xs[index]), let y = yFinder.cell(of: ys[index]) else {
        continue
      }
      let cell = y * columns + x
      if places[cell] < 0 {
        places[cell] = Int32(kept.xs.count)
        kept.xs.append(xs[index])
        kept.ys.append(ys[index])
        kept.weights.append(0)
      }
      kept.weights[Int(places[cell])] += UInt32(weight(at: index))
    }
    return PointSeries(kept.xs, kept.ys, weights: kept.weights)
  }

  private static func finder(_ values: [Double], cells: Int) -> CellFinder? {
    var (least, greatest) = (Double.infinity, 0.0)
    for value in values where value > 0 && value.isFinite {
      least = min(least, value)
      greatest = max(greatest, value)
    }
    guard least <= greatest else { return nil }
    return (LogScale(least...greatest) ?? LogScale(covering: least...greatest)).map {
      CellFinder(DataGrid(scale: .log($0), cells: cells, dotsPerCell: 1), for: values.count)
    }
  }
}
