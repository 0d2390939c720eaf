import Fitting
import ScalingLaws

extension FitError {
  /// The reason in words, with what to do in the explorer.
  package var textInExplorer: String {
    switch self {
    case .tooFewRuns(let have, let need):
      "\(counted(have, "run")) cannot fix \(need) free coefficients; show more runs or lock a slider"
    case .missingInput(let quantity, let law):
      "\(law) needs \(quantity.rawValue) for every run: l chooses another law, 7 filters the runs"
    case .lossBelowFloor(let run, let loss, let floor):
      "run \(run + 1) of those fitted has loss \(NumberFormat.significant(loss, digits: 5)), below "
        + "the locked floor \(NumberFormat.significant(floor, digits: 5)); unlock or lower that"
    case .nothingToFit: "every slider is locked; unlock one"
    default: description
    }
  }
}
