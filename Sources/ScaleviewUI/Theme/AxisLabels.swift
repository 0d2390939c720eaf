/// How a person wants the numbers along the axes: `1B`, `10⁹` (`1e9` in ASCII) or `1e9`.
package enum AxisLabels: String, Hashable, Sendable, CaseIterable {
  case suffix
  case superscript
  case exponent
}
