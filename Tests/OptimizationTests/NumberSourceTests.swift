import Optimization
import RealModule
import TestSupport
import Testing

@Suite struct NumberSourceTests {
  @Test func aStreamDependsOnSeedAndNumberAlone() {
    var first = CounterGenerator(seed: 7, stream: 3)
    var other = CounterGenerator(seed: 7, stream: 4)
    _ = other.next()
    var again = CounterGenerator(seed: 7, stream: 3)

    let numbers = (0..<5).map { _ in first.next() }
    let repeated = (0..<5).map { _ in again.next() }
    let others = (0..<5).map { _ in other.next() }

    #expect(numbers == repeated)
    #expect(Set(numbers).isDisjoint(with: others))
  }

  // Property: 60,000 throws of a die; each face is within 5 standard deviations of a sixth.
  @Test func indicesAreEven() {
    var counts = [0, 0, 0, 0, 0, 0]
    for stream in 0..<600 {
      var generator = CounterGenerator(seed: 1, stream: UInt64(stream))
      for _ in 0..<100 { counts[generator.index(below: 6)] += 1 }
    }

    for count in counts { #expect(abs(count - 10_000) < 457) }
  }

  // Property: of 64 points in two dimensions, each quarter of the square has its share.
  @Test func evenPointsFillTheCube() {
    let points = EvenPoints(dimensions: 2)
    var counts = [0, 0, 0, 0]
    for index in 0..<64 {
      let point = points[index]
      counts[(point[0] < 0.5 ? 0 : 1) + (point[1] < 0.5 ? 0 : 2)] += 1
    }

    for count in counts { #expect((14...18).contains(count)) }
  }

  // Oracle: calculus, x ln x is least at 1/e.
  @Test func theMinimumOfOneVariableIsFound() {
    let minimum = scalarMinimum(from: 0.1, to: 2, tolerance: 1e-9) { $0 * Double.log($0) }

    #expect(minimum.isNear(Double.exp(-1), within: 1e-7))
  }
}
