/// Random numbers by counting: each is a function of seed, stream and position alone.
///
/// So a stream gives the same numbers on whichever thread, and after whichever other stream, it is
/// asked. The mixing is that of SplitMix64.
///
/// Source: Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014.
public struct CounterGenerator: RandomNumberGenerator, Hashable, Sendable {
  private var state: UInt64

  /// The numbers of `stream` under `seed`, from the first.
  public init(seed: UInt64, stream: UInt64 = 0) {
    // Two rounds of mixing keep streams with neighboring numbers apart.
    state = Self.mix(Self.mix(seed &+ Self.step) ^ Self.mix(stream &* Self.step &+ 0x5bf0_3635))
  }

  /// The next 64 bits.
  public mutating func next() -> UInt64 {
    state &+= Self.step
    return Self.mix(state)
  }

  /// A number from 0 up to, but not including, `bound`; off by at most one part in 2⁶⁴ / bound.
  @inline(__always)
  public mutating func index(below bound: Int) -> Int {
    Int(truncatingIfNeeded: next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// A number from 0 up to, but not including, 1.
  public mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

  private static let step: UInt64 = 0x9e37_79b9_7f4a_7c15

  @inline(__always)
  private static func mix(_ value: UInt64) -> UInt64 {
    var mixed = value
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
