import CellKit
import Testing

@testable import PlotKit

@Suite struct TickChoiceTests {
  private func labels(
    _ scale: Scale?, columns: Int, style: LabelStyle = .suffix
  ) throws -> [String] {
    let scale = try #require(scale)
    let grid = DataGrid(scale: scale, cells: columns, dotsPerCell: 2)
    let chooser = TickChooser(axis: Axis(scale, labelStyle: style), grid: grid, glyphs: .braille)
    return chooser.horizontal(room: -4..<columns + 4).labels.map(\.text)
  }

  private func labels(_ scale: Scale?, rows: Int) throws -> [String] {
    let scale = try #require(scale)
    let grid = DataGrid(scale: scale, cells: rows, dotsPerCell: 4)
    return TickChooser(axis: Axis(scale), grid: grid, glyphs: .braille).vertical(width: 9)
      .labels.map(\.text)
  }

  private func log(_ domain: ClosedRange<Double>) -> Scale? { LogScale(domain).map(Scale.log) }
  private func linear(_ domain: ClosedRange<Double>) -> Scale? {
    LinearScale(domain).map(Scale.linear)
  }

  // Oracle: the labels that INTERFACE.md draws, and by hand for the rest.
  @Test func severalDecadesLabelPowersOfTen() throws {
    #expect(try labels(log(1e6...1e10), columns: 70) == ["1M", "10M", "100M", "1B", "10B"])
    #expect(
      try labels(log(1e17...1e20), columns: 50, style: .superscript)
        == ["10¹⁷", "10¹⁸", "10¹⁹", "10²⁰"])
  }

  @Test func manyDecadesLabelEverySecondOrThird() throws {
    let second = try labels(log(1e6...1e12), columns: 30)
    let third = try labels(log(1e6...1e12), columns: 15)

    #expect(second == ["1M", "100M", "10B", "1T"])
    #expect(third == ["1M", "1B", "1T"])
  }

  @Test func oneDecadeLabelsDigits() throws {
    #expect(try labels(log(1e7...1e8), columns: 30) == ["10M", "20M", "50M", "100M"])
  }

  @Test func aPartOfADecadeLabelsEvenSteps() throws {
    #expect(try labels(log(3.01...3.04), columns: 30) == ["3.01", "3.02", "3.03", "3.04"])
  }

  @Test func lossLabelsGrowWithTheRows() throws {
    let few = try labels(log(1.9...8), rows: 6)
    let some = try labels(log(1.9...8), rows: 14)
    let many = try labels(log(1.9...8), rows: 40)

    #expect(few == ["2", "5"])
    #expect(some == ["2", "3", "5", "7"])
    #expect(many == ["2", "3", "4", "5", "6", "7", "8"])
  }

  @Test func linearLabelsAreRoundAndExact() throws {
    #expect(
      try labels(linear(0...0.7), columns: 60)
        == ["0.0", "0.1", "0.2", "0.3", "0.4", "0.5", "0.6", "0.7"])
    #expect(
      try labels(linear(-1e-4...1e-4), columns: 40) == ["-1e-4", "-5e-5", "0", "5e-5", "1e-4"])
    #expect(try labels(linear(0...1), rows: 12) == ["0.0", "0.2", "0.4", "0.6", "0.8", "1.0"])
  }

  @Test func strokesMarkLabelsFivesAndDigits() throws {
    let scale = try #require(log(1e6...1e8))
    let grid = DataGrid(scale: scale, cells: 31, dotsPerCell: 2)

    let strokes = TickStrokes(scale, grid: grid).strokes(for: .decades(every: 1, offset: 0))

    let glyphs = AxisGlyphs(.braille)
    let drawn = String(
      String.UnicodeScalarView(strokes.map { glyphs.horizontalStroke($0) }))
    // Oracle: 5·10⁶ is log10(5) / 2 = 0.35 of the way, and so on by hand.
    #expect(drawn == "┼───╷──╷─╷┬─╷╷╷┼────╷─╷─╷─┬╷╷╷┼")
  }
}
