import FoundationEssentials

/// Reads reference values.
public enum Oracle {
  /// The values of a file in `Tests/Oracles`, such as "laws.json".
  public static func read<Values: Decodable>(
    _ file: String, as type: Values.Type = Values.self
  ) throws -> Values {
    try read(path: Repository.oracles + "/" + file)
  }

  /// The names of the files in `Tests/Oracles` that begin with `prefix`, in order.
  public static func files(beginningWith prefix: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: Repository.oracles)
      .filter { $0.hasPrefix(prefix) && $0.hasSuffix(".json") }.sorted()
  }

  /// The values of a JSON file anywhere.
  public static func read<Values: Decodable>(
    path: String, as type: Values.Type = Values.self
  ) throws -> Values {
    try JSONDecoder().decode(type, from: Data(contentsOf: URL(filePath: path)))
  }
}
