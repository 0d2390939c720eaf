import RealModule

/// Exponential and logarithm by polynomials, without a branch or a call, so that the compiler can
/// take several runs of a loop at once.
///
/// They agree with the library's functions to 6·10⁻¹⁵ relative on their domains.
enum Polynomial {
  private static let log2E = 1.4426950408889634
  // ln 2 in two parts: the first has few enough bits for an exact product with an exponent.
  private static let ln2High = 0x1.62e42feep-1
  private static let ln2Low = 0x1.a39ef35793c76p-33

  /// *eˣ* for *x* in −708…709, held at the ends beyond; NaN stays NaN.
  ///
  /// *x = k ln 2 + r* with *|r| ≤ ½ ln 2*; then *2ᵏ* times Taylor's series of *eʳ*, whose first
  /// missing term is below 2·10⁻¹⁶.
  @inline(__always)
  static func exp(_ x: Double) -> Double {
    let (r, power) = reduced(x)
    return expSeries(r) * power
  }

  /// *eˣ − 1* on the same domain, as exact for a small *x* as for a large one.
  @inline(__always)
  static func expMinusOne(_ x: Double) -> Double {
    let (r, power) = reduced(x)
    return (expTail(r) + r) * power + (power - 1)
  }

  /// *1 − (1 + x) e⁻ˣ* for *x ≥ 0*: for a small *x*, *½ x²* without loss.
  @inline(__always)
  static func gammaTwo(_ x: Double) -> Double {
    let decay = exp(-x)
    // The tail is exact where no power of 2 was split off; beyond, the difference loses little.
    let small = expTail(x < 0.34 ? x : 0.34) * decay
    return x < 0.34 ? small : 1 - (1 + x) * decay
  }

  /// *r* and *2ᵏ* with *x = k ln 2 + r*.
  @inline(__always)
  private static func reduced(_ x: Double) -> (r: Double, power: Double) {
    let low = x < -708 ? -708 : x
    let inside = low > 709 ? 709 : low
    // Adding 1.5·2⁵² rounds to an integer, which then stands in the low bits.
    let shifted = inside * log2E + 0x1.8p52
    let k = shifted - 0x1.8p52
    let r = (inside - k * ln2High) - k * ln2Low
    return (r, Double(bitPattern: (shifted.bitPattern &+ 1023) &<< 52))
  }

  /// *ln x* for normal positive *x*; NaN where *x* is not positive or not finite.
  ///
  /// *x = 2ᵏ m* with *m* in *√½…√2*; then *ln m = 2 artanh s* with *s = (m − 1)/(m + 1)*, whose
  /// first missing term is below 10⁻¹⁸.
  @inline(__always)
  static func log(_ x: Double) -> Double {
    let rootHalf: UInt64 = 0x3fe6_a09e_667f_3bcd
    let bits = x.bitPattern &+ (0x3ff0_0000_0000_0000 &- rootHalf)
    // The exponent under the bits of 2⁵² is 2⁵² plus itself: no conversion is needed.
    let k = Double(bitPattern: (bits &>> 52) | 0x4330_0000_0000_0000) - (0x1p52 + 1023)
    let m = Double(bitPattern: (bits & 0x000f_ffff_ffff_ffff) &+ rootHalf)
    let s = (m - 1) / (m + 1)
    let result = k * ln2High + (logSeries(s) + k * ln2Low)
    return x > 0 ? result + (x - x) : .nan  // ∞ − ∞ is NaN
  }

  /// *ln(1 + x)* for *x* in 0…1, as exact for a small *x* as for a large one; NaN stays NaN.
  ///
  /// *1 + x = 2ᵏ m* as in ``log(_:)``, with *k* 0 or 1, but *s* comes from *x* itself: *1 + x*
  /// would have lost the end of *x*.
  @inline(__always)
  static func log(onePlus x: Double) -> Double {
    let isHalved = x > 0.414213562373095  // √2 − 1
    let s = (isHalved ? x - 1 : x) / (isHalved ? x + 3 : x + 2)
    return (isHalved ? ln2High + ln2Low : 0) + logSeries(s)
  }

  /// Even and odd powers apart: two short chains of operations overlap where a long one waits.
  @inline(__always)
  private static func expSeries(_ r: Double) -> Double { (expTail(r) + r) + 1 }

  /// *eʳ − 1 − r*.
  @inline(__always)
  private static func expTail(_ r: Double) -> Double {
    let square = r * r
    var odd = Relaxed.multiplyAdd(square, 1 / 39_916_800, 1 / 362_880)
    odd = Relaxed.multiplyAdd(odd, square, 1 / 5_040)
    odd = Relaxed.multiplyAdd(odd, square, 1 / 120)
    odd = Relaxed.multiplyAdd(odd, square, 1 / 6)
    var even = Relaxed.multiplyAdd(square, 1 / 479_001_600, 1 / 3_628_800)
    even = Relaxed.multiplyAdd(even, square, 1 / 40_320)
    even = Relaxed.multiplyAdd(even, square, 1 / 720)
    even = Relaxed.multiplyAdd(even, square, 1 / 24)
    even = Relaxed.multiplyAdd(even, square, 0.5)
    return Relaxed.multiplyAdd(odd, r, even) * square
  }

  /// *2 artanh s* for *|s| ≤ 0.1716*.
  @inline(__always)
  private static func logSeries(_ s: Double) -> Double {
    let z = s * s
    let square = z * z
    var odd = Relaxed.multiplyAdd(square, 2.0 / 23, 2.0 / 19)
    odd = Relaxed.multiplyAdd(odd, square, 2.0 / 15)
    odd = Relaxed.multiplyAdd(odd, square, 2.0 / 11)
    odd = Relaxed.multiplyAdd(odd, square, 2.0 / 7)
    odd = Relaxed.multiplyAdd(odd, square, 2.0 / 3)
    var even = Relaxed.multiplyAdd(square, 2.0 / 21, 2.0 / 17)
    even = Relaxed.multiplyAdd(even, square, 2.0 / 13)
    even = Relaxed.multiplyAdd(even, square, 2.0 / 9)
    even = Relaxed.multiplyAdd(even, square, 2.0 / 5)
    return Relaxed.multiplyAdd(even, z, odd) * z * s + (s + s)
  }
}
