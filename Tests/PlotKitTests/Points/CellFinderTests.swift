import Testing

@testable import PlotKit

/// Finding cells without logarithms changes no answer.
@Suite struct CellFinderTests {
  static let domains: [ClosedRange<Double>] = [
    1e6...2e10, 1.9...8, 1e-300...1e300, 3.01...3.04, 1.00001e9...1.00002e9, 7e9...7.5e9,
  ]

  @Test(arguments: domains, [1, 2, 71, 500])
  func everyValueIsInTheCellOfItsLogarithm(domain: ClosedRange<Double>, cells: Int) throws {
    let grid = DataGrid(scale: .log(try #require(LogScale(domain))), cells: cells, dotsPerCell: 2)
    let finder = CellFinder(grid, for: 1_000_000)
    let starts = CellStarts(grid).values
    let values =
      grid.scale.samples(9973) + starts + starts.flatMap { [$0.nextDown, $0.nextUp] }
      + [domain.lowerBound * 0.9, domain.upperBound * 1.1, 0, -1, .nan, .infinity, -.infinity]

    let differing = values.filter { finder.cell(of: $0) != grid.cell(of: $0) }

    #expect(differing == [])
  }

  @Test func linearScalesHaveNegativeValues() throws {
    let grid = DataGrid(
      scale: .linear(try #require(LinearScale(-1...1))), cells: 10, dotsPerCell: 2)
    let finder = CellFinder(grid, for: 1_000_000)

    #expect([-1.0, -0.5, 0, 1, 2].map { finder.cell(of: $0) } == [0, 2, 5, 9, nil])
  }
}
