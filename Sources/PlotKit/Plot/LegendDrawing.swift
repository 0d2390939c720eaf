import CellKit

/// Draws the box of a legend; `origin` is the first cell of the data area.
struct LegendDrawing {
  let legend: LegendLayout
  let origin: Point
  let style: PlotStyle
  let glyphs: PlotGlyphs
  /// Whether the plot shows shades in place of markers.
  var isShaded = false

  func draw(into buffer: inout CellBuffer) {
    let box = Rect(
      x: origin.x + legend.rect.x, y: origin.y + legend.rect.y, width: legend.rect.width,
      height: legend.rect.height)
    buffer.fill(box, with: Cell(" ", style: style.background))
    drawBorder(box, into: &buffer)
    for (index, entry) in legend.entries.enumerated() {
      let place = place(of: index)
      for (offset, scalar) in sample(entry.sample).enumerated() {
        buffer[place.x + offset, place.y] = Cell(scalar, style: entry.style)
      }
      write(entry.label, indent: legend.sampleWidth + 1, index: index, into: &buffer)
    }
    if let more = legend.moreText {
      write(more, indent: 0, index: legend.entries.count, into: &buffer)
    }
  }

  private func place(of index: Int) -> Point {
    let place = legend.place(of: index)
    return Point(x: origin.x + place.x, y: origin.y + place.y)
  }

  private func drawBorder(_ box: Rect, into buffer: inout CellBuffer) {
    let lines = AxisGlyphs(glyphs)
    func set(_ x: Int, _ y: Int, _ glyph: Unicode.Scalar) {
      buffer[x, y] = Cell(glyph, style: style.legendBorder)
    }
    for x in box.x..<box.right {
      set(x, box.y, lines.horizontal)
      set(x, box.bottom - 1, lines.horizontal)
    }
    for y in box.y..<box.bottom {
      set(box.x, y, lines.vertical)
      set(box.right - 1, y, lines.vertical)
    }
    set(box.x, box.y, lines.topLeft)
    set(box.right - 1, box.y, lines.topRight)
    set(box.x, box.bottom - 1, lines.bottomLeft)
    set(box.right - 1, box.bottom - 1, lines.bottomRight)
  }

  private func write(
    _ text: String, indent: Int, index: Int, into buffer: inout CellBuffer
  ) {
    let place = place(of: index)
    buffer.write(text, x: place.x + indent, y: place.y, style: style.legendText)
  }

  private func sample(_ sample: LegendEntry.Sample) -> [Unicode.Scalar] {
    let width = legend.sampleWidth
    switch sample {
    case .curve(let dash):
      return line(dash, width: width)
    case .marker(let marker):
      return centered(point(marker), width: width)
    case .markerOnCurve(let marker):
      var scalars = line(.solid, width: width)
      scalars[width / 2] = point(marker)
      return scalars
    case .errorBar:
      return centered(AxisGlyphs(glyphs).vertical, width: width)
    case .ribbon:
      return Array(repeating: glyphs.ribbon, count: width)
    case .shades(let count):
      return (0..<width).map { $0 < count ? glyphs.shade($0) : " " }
    }
  }

  private func centered(_ glyph: Unicode.Scalar, width: Int) -> [Unicode.Scalar] {
    let blanks = [Unicode.Scalar](repeating: " ", count: width / 2)
    return blanks + [glyph] + blanks
  }

  private func point(_ marker: Marker) -> Unicode.Scalar {
    isShaded ? glyphs.shade(1) : marker.scalar(glyphs)
  }

  /// A piece of a curve through the middle of `width` cells.
  private func line(_ dash: LineDash, width: Int) -> [Unicode.Scalar] {
    (0..<width).map { cell in
      let mask = (0...1).reduce(UInt8(0)) { mask, column in
        let isOn = dash.isOn(2 * cell + column)
        return isOn ? mask | BrailleGlyphs.bit(column: column, row: 1) : mask
      }
      return mask == 0 ? " " : glyphs.dots(mask)
    }
  }
}
