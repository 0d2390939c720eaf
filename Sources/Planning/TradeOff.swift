import RealModule
import ScalingLaws

/// The two terms *A/N^α* and *B/D^β* between which a law trades: its loss is their sum *s* above a
/// floor, *L = E + s*, or a power of it, *L = E + s^p*.
struct TradeOff: Hashable {
  /// The terms of *s*, and *E*.
  let terms: PowerTradeOff
  /// *p*: the power of the sum that the loss is.
  let power: Double

  /// The terms of `law`.
  ///
  /// - Throws: The reason why there are none.
  init(_ law: ScalingLaw) throws(AllocationUnavailable) {
    switch law.family {
    case .chinchilla: try self.init(chinchilla: law)
    case .kaplanND: try self.init(kaplan: law, floor: 0)
    case .kaplanNDFloor:
      try self.init(kaplan: law, floor: Self.kaplanFloorSymbols.value(0, of: law))
    case .gadre: try self.init(gadre: law)
    default: throw .nothingToSplit(law.family)
    }
  }

  private init(chinchilla law: ScalingLaw) throws(AllocationUnavailable) {
    for position in 0..<4 { _ = try Self.chinchillaSymbols.positive(position, of: law) }
    terms = PowerTradeOff(chinchilla: law)
    power = 1
  }

  private init(kaplan law: ScalingLaw, floor: Double) throws(AllocationUnavailable) {
    let symbols = Self.kaplanSymbols
    let exponent = try symbols.positive(0, of: law) / symbols.positive(1, of: law)
    terms = PowerTradeOff(
      paramsExponent: exponent, tokensExponent: 1,
      logParamsFactor: exponent * Double.log(try symbols.positive(2, of: law)),
      logTokensFactor: Double.log(try symbols.positive(3, of: law)), floor: floor)
    power = try symbols.positive(1, of: law)
  }

  /// Gadre's law is Chinchilla's with *α = β = 2η*, *A = a 6^−η*, *B = b 6^−η*.
  private init(gadre law: ScalingLaw) throws(AllocationUnavailable) {
    let symbols = Self.gadreSymbols
    let exponent = 2 * (try symbols.positive(0, of: law))
    let logScale = exponent / 2 * Double.log(6)
    terms = PowerTradeOff(
      paramsExponent: exponent, tokensExponent: exponent,
      logParamsFactor: Double.log(try symbols.positive(1, of: law)) - logScale,
      logTokensFactor: Double.log(try symbols.positive(2, of: law)) - logScale,
      floor: symbols.value(3, of: law))
    power = 1
  }

  /// The least compute whose loss is `loss`; nil where no sum gives it.
  func compute(reaching loss: Double) -> Double? {
    let rest = loss - terms.floor
    guard rest > 0, rest < .infinity else { return nil }
    return terms.compute(logReducible: Double.log(rest) / power)
  }

  private static let chinchillaSymbols = CoefficientPositions(
    ["alpha", "beta", "A", "B"], in: .chinchilla)
  private static let kaplanSymbols = CoefficientPositions(
    ["alpha_N", "alpha_D", "N_c", "D_c"], in: .kaplanND)
  private static let kaplanFloorSymbols = CoefficientPositions(["E"], in: .kaplanNDFloor)
  private static let gadreSymbols = CoefficientPositions(["eta", "a", "b", "E"], in: .gadre)
}

/// Where a law keeps the coefficients with these symbols: looked up once, as a plot asks for
/// hundreds of splits a frame.
private struct CoefficientPositions {
  let symbols: [String]
  let indices: [Int]

  init(_ symbols: [String], in family: LawFamily) {
    self.symbols = symbols
    indices = symbols.compactMap { family.description.index(of: $0) }
    precondition(indices.count == symbols.count, "the law's symbols have changed")
  }

  func value(_ position: Int, of law: ScalingLaw) -> Double {
    law.coefficients[indices[position]]
  }

  func positive(_ position: Int, of law: ScalingLaw) throws(AllocationUnavailable) -> Double {
    let value = value(position, of: law)
    guard value > 0 else {
      throw .noTradeOff(coefficient: symbols[position], value: value)
    }
    return value
  }
}
