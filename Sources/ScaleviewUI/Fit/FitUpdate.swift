import Fitting
import ScalingLaws

extension AppState {
  mutating func update(_ action: FitAction) -> [Effect] {
    switch action {
    case .requested: return requestFit()
    case .finished(let id, let answer):
      guard runningFit == id else { return [] }  // an answer to an older question
      runningFit = nil
      return finishFit(answer)
    }
  }

  /// Fits the law to the runs; locked sliders stay where they are.
  private mutating func requestFit() -> [Effect] {
    let constraints = FitConstraints(fixed: lockedCoefficients)
    guard law.family.isFittable else {
      message = .error("\(law.family.rawValue) cannot be fitted; l chooses another law")
      return []
    }
    lastRequest += 1
    runningFit = lastRequest
    message = .note("fitting \(law.family.rawValue) to \(table.runs.count) runs ...")
    let request = FitRequest(
      law.family, runs: table.runs, constraints: constraints, weights: table.weights)
    return [.fit(id: lastRequest, request)]
  }

  private var lockedCoefficients: [Int: Double] {
    var fixed: [Int: Double] = [:]
    for index in 0..<sliders.count where sliders.isLocked(at: index) {
      if case .coefficient(let coefficient) = sliders.target(at: index) {
        fixed[coefficient] = law.coefficients[coefficient]
      }
    }
    return fixed
  }

  private mutating func finishFit(_ answer: FitAnswer) -> [Effect] {
    switch answer {
    case .refused(let reason):
      message = .error(reason)
      return []
    case .notIdentified(let reason):
      message = .warning(reason)
      return []
    case .found(let values, let summary):
      guard values.count == law.coefficients.count else { return [] }  // the law is another by now
      let locked = (0..<sliders.count).filter(sliders.isLocked)
      law = ScalingLaw(law.family, preset: .fit(of: table, values: values, like: law.preset))
      sliders = sliders.replaced(for: law)
      for index in locked { sliders.setLocked(true, at: index) }
      message = .note(summary)
      return refreshResiduals()
    }
  }
}
