import Glibc
import RunData
import ScaleviewUI
import ScalingLaws

/// The values that an option gives a quantity: "70B", "1B,7B,70B", or "1e8..1e11:20".
struct ValueList {
  let values: [Double]
  /// Whether a list or a range was written, even of one value.
  let isList: Bool

  /// The most values of one option, so that a typing error does not fill the memory.
  private static let limit = 100_000

  /// The values that `text` writes for `quantity`, in its own unit.
  init(_ text: String, of quantity: Quantity, in unit: EvalUnit?) throws {
    if let range = text.firstRange(of: "..") {
      isList = true
      values = try Self.range(
        from: text[..<range.lowerBound], to: text[range.upperBound...], of: quantity, in: unit)
    } else {
      let parts = text.split(separator: ",", omittingEmptySubsequences: false)
      isList = parts.count > 1
      values = try parts.map { try Self.number($0, of: quantity, in: unit) }
    }
  }

  /// Values at equal factors, the ends among them.
  private static func range(
    from start: Substring, to rest: Substring, of quantity: Quantity, in unit: EvalUnit?
  ) throws -> [Double] {
    let parts = rest.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let count = Int(parts[1]), (2...limit).contains(count) else {
      throw CommandFailure.usage(
        "--\(quantity.option): read \"\(start)..\(rest)\", expected a range with its number of "
          + "values, 2 to \(limit), such as 1e8..1e11:20")
    }
    let (low, high) = (
      try number(start, of: quantity, in: unit), try number(parts[0], of: quantity, in: unit)
    )
    guard low > 0, high > 0 else {
      throw CommandFailure.usage(
        "--\(quantity.option): a range has equal factors, so both ends must be above 0; write a "
          + "list instead")
    }
    return equalFactors(from: low, to: high, count: count)
  }

  private static func equalFactors(
    from low: Double, to high: Double, count: Int
  ) -> [Double] {
    let start = log10(low)
    let step = (log10(high) - start) / Double(count - 1)
    let inner = (1..<count - 1).map { pow(10, start + step * Double($0)) }
    return [low] + inner + [high]
  }

  private static func number(
    _ text: Substring, of quantity: Quantity, in unit: EvalUnit?
  ) throws -> Double {
    if let unit, unit.applies(to: quantity) {
      return unit.held(try plainNumber(text, of: quantity), of: quantity)
    }
    let isPositive = quantity.domain == .positive || quantity.domain == .fromOne
    guard isPositive else { return try plainNumber(text, of: quantity) }
    do throws(QuantityError) {
      return try readQuantity(String(text), as: quantity.isCompute ? .compute : quantity)
    } catch {
      throw refusal(text, of: quantity, expected: error.expected(of: quantity))
    }
  }

  private static func plainNumber(_ text: Substring, of quantity: Quantity) throws -> Double {
    guard let value = TypedValue.number(String(text), allowsSuffix: true) else {
      throw refusal(text, of: quantity, expected: quantity.domain.words)
    }
    return value
  }

  private static func refusal(
    _ text: Substring, of quantity: Quantity, expected: String
  ) -> CommandFailure {
    .usage("--\(quantity.option): read \"\(text)\", expected \(expected)")
  }
}
