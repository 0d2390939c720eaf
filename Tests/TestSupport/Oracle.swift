import FoundationEssentials

/// Reads reference values.
public enum Oracle {
  /// The values of a file in `Tests/Oracles`, such as "laws.json".
  public static func read<Values: Decodable>(
    _ file: String, as type: Values.Type = Values.self
  ) throws -> Values {
    try read(path: Repository.oracles + "/" + file)
  }

  /// The values of a JSON file anywhere.
  public static func read<Values: Decodable>(
    path: String, as type: Values.Type = Values.self
  ) throws -> Values {
    try JSONDecoder().decode(type, from: Data(contentsOf: URL(filePath: path)))
  }
}
