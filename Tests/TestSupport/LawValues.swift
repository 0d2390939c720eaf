import FoundationEssentials

/// A file of reference values by function name, in the format of `law-values.json`.
///
/// It is `../shared/reference/law-values.json`, or the file that `LAW_VALUES` names.
public struct LawValues: Decodable, Sendable {
  /// The coefficients *E, A, B, a = α, b = β* of each fit of the Chinchilla form.
  public let fits: [String: [String: Double]]?
  /// The values.
  public let cases: [Case]

  /// One value of one function.
  public struct Case: Decodable, Sendable, CustomStringConvertible {
    /// The name of the case.
    public let id: String
    /// The name of the function.
    public let fn: String
    /// Its inputs, some of them names.
    public let inputs: [String: Input]
    /// Its value; absent where it is not a number.
    public let value: Input

    /// The name of the case.
    public var description: String { id }

    /// An input as a number, or NaN.
    public func number(_ key: String) -> Double { inputs[key]?.number ?? .nan }

    /// An input as a name, or nothing.
    public func name(_ key: String) -> String { inputs[key]?.name ?? "" }
  }

  /// A number, which may be written as a string, or a name.
  public struct Input: Decodable, Sendable {
    /// The number, if it is one.
    public let number: Double?
    /// The text, if it is one.
    public let name: String?

    /// Reads either; anything else is neither.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      name = try? container.decode(String.self)
      number = (try? container.decode(Double.self)) ?? name.flatMap { Double($0) }
    }
  }

  /// The path of the file.
  public static let path =
    ProcessInfo.processInfo.environment["LAW_VALUES"]
    ?? Shared.path("reference/law-values.json")

  /// Whether there is such a file.
  public static let isPresent = FileManager.default.fileExists(atPath: path)

  /// The whole file.
  public static func read() throws -> LawValues { try Oracle.read(path: path) }

  /// The cases of the functions that `isKnown` accepts.
  public static func cases(where isKnown: (String) -> Bool) throws -> [Case] {
    try read().cases.filter { isKnown($0.fn) }
  }
}
