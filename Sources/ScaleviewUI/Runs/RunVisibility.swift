import RunData

/// Which runs a person wants to see, those that pass the filter and are not hidden; and which of them
/// a fit is to use.
package struct RunVisibility: Hashable, Sendable {
  package var filter = RunFilter()
  /// The runs that were hidden one by one, by their index among all.
  package var hidden = RunMask()
  /// The runs that are shown and left out of fits, by their index among all.
  package var leftOut = RunMask()

  /// Whether every run is shown.
  var showsAll: Bool { filter.isEmpty && hidden.isEmpty }
}

/// How the table of runs is sorted.
package struct RunSort: Hashable, Sendable {
  var column: RunsColumn
  var isDescending = false
}
