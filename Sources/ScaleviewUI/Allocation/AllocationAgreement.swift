import Planning
import RealModule
import RunData
import ScalingLaws

/// How the splits of a table compare with the law's best ones, in the geometric mean.
struct AllocationAgreement {
  let splits: Int
  /// The mean of *ln(N / N_opt)*.
  let mean: Double
  let range: ClosedRange<Double>

  /// nil where the law has no best split, or none for any budget of the table.
  init?(_ table: RunTable, _ law: ScalingLaw) {
    guard let frontier = try? ComputeFrontier(law) else { return nil }
    let logs = table.allocations.compactMap { record in
      (try? frontier.allocation(compute: record.compute)).map {
        Double.log(record.params / $0.params)
      }
    }
    guard let least = logs.min(), let greatest = logs.max() else { return nil }
    splits = logs.count
    mean = logs.reduce(0, +) / Double(logs.count)
    range = least...greatest
  }

  /// "N is 0.93 × N_opt in the geometric mean of 27 splits (0.71 to 1.1)".
  var text: String {
    let factors = [mean, range.lowerBound, range.upperBound].map {
      NumberFormat.significant(Double.exp($0))
    }
    return "N is \(factors[0]) × N_opt in the geometric mean of \(counted(splits, "split")) "
      + "(\(factors[1]) to \(factors[2]))"
  }
}
