import ScalingLaws

/// One number about a model: what it is, and who counts so.
struct CountRow {
  /// The key in JSON.
  let key: String
  /// What it is, in a few words.
  let label: String
  let value: Double
  /// Who counts so; empty where nobody need be named.
  var source = ""
  /// What a law means by *N* when it means this.
  var definition: ParamsDefinition?
}

/// Numbers of one unit.
struct CountSection {
  /// The key in JSON.
  let key: String
  let title: String
  let rows: [CountRow]
}
