import RealModule
import RunData
import ScalingLaws

/// What the residuals of a plot are those of.
struct ResidualSource: Hashable {
  let family: LawFamily
  let coefficients: [Double]
  /// The runs that lie far off, by their values: a run has no other name in a part of the table.
  let outliers: Set<TrainingRun>

  init(_ report: FitReport) {
    family = report.law.family
    coefficients = report.law.preset.values
    outliers = Set(report.outliers.map { report.question.table.runs[$0.run] })
  }
}

/// The residuals *ln L − ln L̂* of a fit over one quantity, in groups that a plot shows alike.
struct ResidualChart: Hashable {
  enum Kind: Hashable {
    case series(Int)
    /// Off by more than five times the noise.
    case outlier
    /// Not used by the next fit.
    case leftOut
  }

  struct Group: Hashable {
    let kind: Kind
    fileprivate(set) var xs: [Double] = []
    fileprivate(set) var residuals: [Double] = []
    fileprivate(set) var losses: [Double] = []
  }

  let axis: Quantity
  /// Those with runs; the outliers are drawn last.
  let groups: [Group]
  private let source: ResidualSource
  private let runs: [TrainingRun]
  private let leftOut: RunMask

  init(_ source: ResidualSource, of table: RunTable, over axis: Quantity) {
    self.axis = axis
    self.source = source
    (runs, leftOut) = (table.runs, table.leftOut)
    let named = min(table.series.count, SeriesLook.named + 1)
    var groups = (0..<named).map { Group(kind: .series($0)) }
    groups += [Group(kind: .leftOut), Group(kind: .outlier)]
    let residuals = ResidualChart.residuals(source, of: table.runs)
    for (index, run) in table.runs.enumerated() {
      guard let x = run[axis], residuals[index].isFinite else { continue }
      let place =
        table.leftOut[index]
        ? named : source.outliers.contains(run) ? named + 1 : min(Int(run.series), named - 1)
      groups[place].xs.append(x)
      groups[place].residuals.append(residuals[index])
      groups[place].losses.append(run.loss)
    }
    self.groups = groups.filter { !$0.xs.isEmpty }
  }

  /// Whether the chart is that of these runs; their storage is shared, so that it is quickly told.
  func isOf(_ source: ResidualSource, _ table: RunTable) -> Bool {
    self.source == source && runs == table.runs && leftOut == table.leftOut
  }

  /// The residual of each run; not a number where it lacks an input of the law.
  private static func residuals(_ source: ResidualSource, of runs: [TrainingRun]) -> [Double] {
    let inputs = source.family.description.inputs
    let places = runs.indices.filter { run in inputs.allSatisfy { runs[run][$0] != nil } }
    var residuals = [Double](repeating: .nan, count: runs.count)
    guard let kernel = LawKernel(source.family, runs: places.map { runs[$0] }) else {
      return residuals
    }
    var predictions = [Double](repeating: 0, count: places.count)
    kernel.evaluate(source.coefficients, logLosses: &predictions)
    for (place, prediction) in zip(places, predictions) {
      residuals[place] = Double.log(runs[place].loss) - prediction
    }
    return residuals
  }
}
