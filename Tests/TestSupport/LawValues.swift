import FoundationEssentials

/// A file of reference values by function name, in the format of `law-values.json`.
///
/// It is `../shared/reference/law-values.json`, or the file that `LAW_VALUES` names; the generated
/// one of the same format comes with the package.
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
    /// Its value; absent where there is none, such as the data for a loss that no data reach.
    public let value: Input?
    /// The unit of the value, which chooses among several values of the same inputs.
    public let unit: String?

    /// The name of the case.
    public var description: String { id }

    /// An input as a number, or NaN.
    public func number(_ key: String) -> Double { inputs[key]?.number ?? .nan }

    /// An input as a name, or nothing.
    public func name(_ key: String) -> String { inputs[key]?.name ?? "" }

    /// An input as a list of numbers; empty where it is none.
    public func numbers(_ key: String) -> [Double] { inputs[key]?.numbers ?? [] }

    /// Whether an input is the word true.
    public func isTrue(_ key: String) -> Bool { inputs[key]?.flag == true }
  }

  /// A number, which may be written as a string, a name, a list of numbers, or a yes or no.
  public struct Input: Decodable, Sendable {
    /// The number, if it is one.
    public let number: Double?
    /// The text, if it is one.
    public let name: String?
    /// The numbers, if it is a list.
    public let numbers: [Double]?
    /// Yes or no, if it is that.
    public let flag: Bool?

    /// Reads any of them; anything else is none.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      name = try? container.decode(String.self)
      number = (try? container.decode(Double.self)) ?? name.flatMap { Double($0) }
      numbers = try? container.decode([Double].self)
      flag = try? container.decode(Bool.self)
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

  /// The values that `Tests/Oracles/law_values` generates, of every function.
  public static func generated() throws -> LawValues { try Oracle.read("law-values.json") }
}
