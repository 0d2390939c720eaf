/// How the numbers along an axis are written.
package enum LabelStyle: Hashable, Sendable {
  /// `1k 20M 1.5B 1T`; from 10¹⁵ on as `.exponent`.
  case suffix
  /// `10⁹`, `2×10⁹`; where only ASCII is shown as `.exponent`.
  case superscript
  /// `1e9`.
  case exponent
}
