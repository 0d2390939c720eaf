import RunData

/// Which runs a person wants to see: those that pass the filter and are not hidden.
package struct RunVisibility: Hashable, Sendable {
  package var filter = RunFilter()
  /// The runs that were hidden one by one, by their index among all.
  package var hidden = RunMask()

  /// Whether every run is shown.
  var showsAll: Bool { filter.isEmpty && hidden.isEmpty }
}

/// How the table of runs is sorted.
package struct RunSort: Hashable, Sendable {
  var column: RunsColumn
  var isDescending = false
}
