/// The characters of lines: axes, rules, the border of a legend.
struct AxisGlyphs: Hashable, Sendable {
  let vertical, horizontal, corner, verticalTick: Unicode.Scalar
  let labeledStroke, mediumStroke, minorStroke: Unicode.Scalar
  let verticalRule, horizontalRule, crossing: Unicode.Scalar
  /// The ends of an error bar.
  let topCap, bottomCap: Unicode.Scalar
  let topLeft, topRight, bottomLeft, bottomRight: Unicode.Scalar

  init(_ glyphs: PlotGlyphs) {
    self = glyphs.isASCII ? .ascii : .boxes
  }

  func horizontalStroke(_ rank: TickRank?) -> Unicode.Scalar {
    switch rank {
    case .labeled: labeledStroke
    case .medium: mediumStroke
    case .minor: minorStroke
    case nil: horizontal
    }
  }

  private static let boxes = AxisGlyphs(
    vertical: "│", horizontal: "─", corner: "└", verticalTick: "┤",
    labeledStroke: "┼", mediumStroke: "┬", minorStroke: "╷",
    verticalRule: "┊", horizontalRule: "┄", crossing: "╋", topCap: "┬", bottomCap: "┴",
    topLeft: "┌", topRight: "┐", bottomLeft: "└", bottomRight: "┘")

  private static let ascii = AxisGlyphs(
    vertical: "|", horizontal: "-", corner: "+", verticalTick: "+",
    labeledStroke: "+", mediumStroke: "'", minorStroke: "'",
    verticalRule: ":", horizontalRule: "-", crossing: "+", topCap: "|", bottomCap: "|",
    topLeft: "+", topRight: "+", bottomLeft: "+", bottomRight: "+")

  private init(
    vertical: Unicode.Scalar, horizontal: Unicode.Scalar, corner: Unicode.Scalar,
    verticalTick: Unicode.Scalar, labeledStroke: Unicode.Scalar, mediumStroke: Unicode.Scalar,
    minorStroke: Unicode.Scalar, verticalRule: Unicode.Scalar, horizontalRule: Unicode.Scalar,
    crossing: Unicode.Scalar, topCap: Unicode.Scalar, bottomCap: Unicode.Scalar,
    topLeft: Unicode.Scalar, topRight: Unicode.Scalar, bottomLeft: Unicode.Scalar,
    bottomRight: Unicode.Scalar
  ) {
    (self.vertical, self.horizontal, self.corner) = (vertical, horizontal, corner)
    self.verticalTick = verticalTick
    (self.labeledStroke, self.mediumStroke, self.minorStroke) =
      (labeledStroke, mediumStroke, minorStroke)
    (self.verticalRule, self.horizontalRule) = (verticalRule, horizontalRule)
    self.crossing = crossing
    (self.topCap, self.bottomCap) = (topCap, bottomCap)
    (self.topLeft, self.topRight) = (topLeft, topRight)
    (self.bottomLeft, self.bottomRight) = (bottomLeft, bottomRight)
  }
}
