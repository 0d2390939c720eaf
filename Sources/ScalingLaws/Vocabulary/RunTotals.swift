/// What one look at many runs finds: how far *N*, *D* and *C* reach, and how far the *C* that was
/// recorded is from *6ND*.
package struct RunTotals: Hashable, Sendable {
  private var params = Reach()
  private var tokens = Reach()
  private var compute = Reach()
  // How many runs have it from the other two.
  private var derivedParams = 0
  private var derivedTokens = 0
  private var derivedCompute = 0
  private var ratioSum = 0.0
  private var ratioCount = 0

  /// The least and the greatest of the values so far.
  private struct Reach: Hashable, Sendable {
    var least = Double.infinity
    var greatest = 0.0

    mutating func add(_ value: Double) {
      // What is absent is 0 in a run.
      least = value > 0 && value < least ? value : least
      greatest = value > greatest ? value : greatest
    }

    var range: ClosedRange<Double>? { least <= greatest ? least...greatest : nil }
  }

  /// What `runs` have.
  package init(_ runs: [TrainingRun]) {
    for run in runs { add(run) }
  }

  private mutating func add(_ run: TrainingRun) {
    params.add(run.storedParams)
    tokens.add(run.storedTokens)
    compute.add(run.storedCompute)
    if run.derived.isEmpty {
      addRatio(of: run)
    } else {
      derivedParams += run.derived.contains(.params) ? 1 : 0
      derivedTokens += run.derived.contains(.tokens) ? 1 : 0
      derivedCompute += run.derived.contains(.compute) ? 1 : 0
    }
  }

  private mutating func addRatio(of run: TrainingRun) {
    guard run.storedParams > 0, run.storedTokens > 0, run.storedCompute > 0 else { return }
    ratioSum +=
      run.storedCompute / Compute.total(params: run.storedParams, tokens: run.storedTokens)
    ratioCount += 1
  }

  /// The least and the greatest of the runs' *N*, *D* or *C*; nil of none, and of other quantities.
  package func range(of quantity: Quantity) -> ClosedRange<Double>? {
    switch quantity {
    case .params: params.range
    case .tokens: tokens.range
    case .compute: compute.range
    default: nil
    }
  }

  /// How many runs have *N*, *D* or *C* from *C = 6ND*.
  package func derivedCount(of quantity: Quantity) -> Int {
    switch quantity {
    case .params: derivedParams
    case .tokens: derivedTokens
    case .compute: derivedCompute
    default: 0
    }
  }

  /// The mean of *C / 6ND* over the runs that record all three, or nil where none does.
  package var meanComputeRatio: Double? {
    ratioCount > 0 ? ratioSum / Double(ratioCount) : nil
  }
}
