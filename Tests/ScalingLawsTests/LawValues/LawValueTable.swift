/// The public API that computes one function of law-values.json.
///
/// An entry is one call without arithmetic of its own; nil and a thrown error say that the law has
/// no value there.
typealias LawValueEntry = @Sendable (LawValueCase) throws -> Double?

/// Which public API computes which function of law-values.json: a file of entries for each family.
enum LawValueTable {
  static let entries: [String: LawValueEntry] = families.reduce(into: [:]) { all, family in
    all.merge(family) { _, _ in preconditionFailure("two entries for one function") }
  }

  private static let families = [
    units, kaplan, kaplanFrontier, chinchilla, reconciliation, hyperparameters, data, inference,
    modalities, precision, reward, theory, accounting, hardware, dynamics,
  ]

  /// Functions whose constants nobody has seen in print, with why they are no part of the library.
  static let outOfScope = [
    "bubble": "the pipeline bubble has no source",
    "bus_student": "nine of the student loss's constants have no source",
  ]
}
