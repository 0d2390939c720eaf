import RunData

extension JSONValue {
  /// A number, or null where there is none.
  static func number(_ value: Double?) -> JSONValue { JSONValue(value) }

  static func count(_ value: Int) -> JSONValue { .number(Double(value)) }

  /// The value of a key of an object.
  subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members[key]
  }

  var number: Double? {
    guard case .number(let value) = self else { return nil }
    return value
  }

  var string: String? {
    guard case .string(let value) = self else { return nil }
    return value
  }
}
