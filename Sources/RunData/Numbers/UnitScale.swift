import ScalingLaws

/// How many of a quantity's own units one written unit is: *multiplier · 10^exponent · factor*.
///
/// Integers where it can be, so that "70.1B" is the Double nearest to 70 100 000 000.
struct UnitScale: Hashable {
  var multiplier: UInt64 = 1
  var exponent = 0
  var factor = 1.0

  /// The quantity's own unit.
  static let one = UnitScale()
  /// A PF-day: 10¹⁵ FLOP/s for 86 400 s, 8.64e19 FLOPs.
  static let petaflopDay = UnitScale(multiplier: 864, exponent: 17)
  /// A bit, in nats: ln 2.
  static let bit = UnitScale(factor: 0.6931471805599453)

  /// The scale of a suffix, or of the unit in a header, or nil where it means nothing here.
  ///
  /// Case, spaces, hyphens, underscores and a closing "s" do not matter. K, M, B (or G) and T are
  /// counts; a loss has no such suffix.
  init?(_ text: some Sequence<UInt8>, of quantity: Quantity) {
    let word = Self.plain(text)
    if let unit = Self.units(of: quantity)[word] {
      self = unit
    } else if let letter = word.utf8.first, let scale = UnitScale(letter: letter, of: quantity),
      word.utf8.count == 1 || Self.counted(quantity).contains(String(word.dropFirst()))
    {
      self = scale
    } else if let power = Self.powers[word], quantity != .loss {
      self.init(exponent: power)
    } else {
      return nil
    }
  }

  /// The scale of a one-letter suffix.
  init?(letter: UInt8, of quantity: Quantity) {
    if quantity == .loss { return nil }
    switch letter.lowercasedASCII {
    case UInt8(ascii: "k"): self.init(exponent: 3)
    case UInt8(ascii: "m"): self.init(exponent: 6)
    case UInt8(ascii: "b"), UInt8(ascii: "g"): self.init(exponent: 9)
    case UInt8(ascii: "t"): self.init(exponent: 12)
    default: return nil
    }
  }

  init(multiplier: UInt64 = 1, exponent: Int = 0, factor: Double = 1) {
    self.multiplier = multiplier
    self.exponent = exponent
    self.factor = factor
  }

  /// What a message offers, the quantity's own unit first.
  static func accepted(of quantity: Quantity) -> [String] {
    switch quantity {
    case .params: ["params", "K", "M", "B", "T"]
    case .tokens: ["tokens", "K", "M", "B", "T"]
    case .compute: ["FLOPs", "PF-days", "K", "M", "B", "T"]
    case .loss: ["nats/token", "bits/token"]
    default: [quantity.unit.isEmpty ? "no unit" : quantity.unit, "K", "M", "B", "T"]
    }
  }

  private static let powers = ["thousand": 3, "million": 6, "billion": 9, "trillion": 12]

  private static func units(of quantity: Quantity) -> [String: UnitScale] {
    switch quantity {
    case .params: ["param": .one, "parameter": .one]
    case .tokens: ["token": .one]
    case .compute:
      [
        "flop": .one, "pfd": .petaflopDay, "pfday": .petaflopDay, "pflop/sday": .petaflopDay,
        "petaflopday": .petaflopDay, "petaflop/sday": .petaflopDay,
      ]
    case .loss:
      [
        "nat": .one, "nats/token": .one, "natspertoken": .one,
        "bits/token": .bit, "bitspertoken": .bit,
      ]
    default: [:]
    }
  }

  /// Units that a letter may stand before: "70B params".
  ///
  /// FLOPs are not among them: a TFLOP is as often a rate.
  private static func counted(_ quantity: Quantity) -> [String] {
    switch quantity {
    case .params: ["param", "parameter"]
    case .tokens: ["token"]
    default: []
    }
  }

  private static func plain(_ text: some Sequence<UInt8>) -> String {
    var word = text.map(\.lowercasedASCII)
      .filter { !$0.isBlank && $0 != ASCII.minus && $0 != ASCII.underscore }
    if word.count > 3, word.last == UInt8(ascii: "s") { word.removeLast() }
    return String(decoding: word, as: UTF8.self)
  }
}
