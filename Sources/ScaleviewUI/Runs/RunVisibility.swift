import RunData

/// Which runs a person wants to see: those that pass the filter and are not hidden.
package struct RunVisibility: Hashable, Sendable {
  package var filter = RunFilter.everything
  /// The runs that were hidden one by one, by their index among all.
  package var hidden = RunMask()

  /// Whether every run is shown.
  var showsAll: Bool { filter.isEmpty && hidden.isEmpty }
}

extension RunFilter {
  /// The filter that accepts every run.
  static let everything: RunFilter = {
    do throws(RunFilterError) {
      return try RunFilter("")
    } catch {
      preconditionFailure("a filter without conditions is one")
    }
  }()
}

/// How the table of runs is sorted.
package struct RunSort: Hashable, Sendable {
  var column: RunsColumn
  var isDescending = false
}
