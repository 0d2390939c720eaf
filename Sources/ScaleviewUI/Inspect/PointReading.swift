/// What there is to say of the inspected point: a run, or what a table of another kind is made of.
protocol PointReading {
  /// "run 97 of 240".
  var count: String { get }
  /// The point's name, or what it is.
  var name: String { get }
  /// Each fact with its label, in the order of the panel.
  var entries: [LawEntry] { get }
  /// The point in one line, the fullest first.
  var headlines: [String] { get }
  /// What the line of `headlines` leaves out, the fullest first.
  var details: [String] { get }
}

extension AppState {
  /// What is inspected, if anything is.
  var inspectedPoint: (any PointReading)? {
    guard let cursor = inspection else { return nil }
    switch table.kind {
    case .runs: return RunReading(self, run: cursor.run)
    case .allocation: return SplitReading(self, split: cursor.run)
    case .abilities: return ModelReading(self, model: cursor.run)
    }
  }
}
