import Fitting
import RunData
import ScalingLaws

/// What a person asks to be fitted: a law, to the runs that are shown and not left out.
package struct FitQuestion: Hashable, Sendable {
  /// The law on the screen, whose form is fitted.
  package let law: ScalingLaw
  /// All runs.
  package let table: RunTable
  package let visibility: RunVisibility
  package let objective: FitObjective
  package let constraints: FitConstraints

  /// Whether a law would be fitted to the same runs, by the same objective.
  func hasSameRuns(as other: FitQuestion) -> Bool {
    visibility == other.visibility && objective == other.objective
  }

  /// The runs that are used; it takes a while where there are many.
  package var input: FitInput {
    let (table, filter) = (table, visibility.filter)
    return FitInput(
      table,
      positions: table.runs.indices.filter { run in
        !visibility.hidden[run] && !visibility.leftOut[run]
          && (filter.isEmpty || filter.accepts(run, of: table))
      })
  }
}
