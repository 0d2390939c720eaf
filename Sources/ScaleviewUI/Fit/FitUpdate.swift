import Fitting
import ScalingLaws

extension AppState {
  mutating func update(_ action: FitAction) -> [Effect] {
    switch action {
    case .requested: return requestFit()
    case .finished(let id, let answer): return finishFit(id, answer)
    case .resampled(let id, let spread): return finishResampling(id, spread)
    case .cancelled: return cancelFit()
    case .banded(let id, let bands):
      if id == fit.awaitedBands, let bands { fit.bands = bands }
    case .comparisonRequested: return requestComparison()
    case .compared(let id, let comparison): finishComparison(id, comparison)
    case .recalled: return recallFit()
    case .row(let action): update(action)
    case .leftOutToggled: return toggleLeftOut()
    case .accepted: return acceptFitRow()
    case .objectiveMoved:
      fit.objective = fit.objective.next
      return requestFit()
    case .objectiveChosen(let objective):
      fit.objective = objective
      return requestFit()
    }
    return []
  }

  /// What a fit would be asked for now: locked sliders stay where they are.
  var fitQuestion: FitQuestion {
    FitQuestion(
      law: law, table: allRuns, visibility: visibility, objective: fit.objective,
      constraints: FitConstraints(fixed: lockedCoefficients))
  }

  private mutating func requestFit() -> [Effect] {
    guard law.family.isFittable else {
      message = .error("\(law.family.rawValue) cannot be fitted; l chooses another law")
      return []
    }
    lastRequest += 1
    fit.begin(lastRequest)
    let count = table.runs.count - table.leftOut.count
    message = .note("fitting \(law.family.rawValue) to \(counted(count, "run")) ...")
    return [.fit(id: lastRequest, fitQuestion)]
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

  mutating func cancelFit() -> [Effect] {
    if let id = fit.comparing {
      fit.comparing = nil
      message = .note("the comparison was stopped")
      return [.cancelFit(id: id)]
    }
    guard let id = fit.running else { return [] }
    fit.running = nil
    message = .note(
      fit.report?.isResampling == true
        ? "resampling was stopped: the intervals are approximate" : "the fit was stopped")
    fit.report?.isResampling = false
    return [.cancelFit(id: id)]
  }
}

// Answers.
extension AppState {
  private mutating func finishFit(_ id: Int, _ answer: FitAnswer) -> [Effect] {
    guard fit.running == id else { return [] }  // an answer to an older question
    switch answer {
    case .refused(let reason):
      fit.running = nil
      fit.refusal = reason
      message = .error(reason)
      return []
    case .found(let report):
      if !report.isResampling { fit.running = nil }
      fit.take(report)
      guard report.isIdentified else {
        message = .warning(report.identification.reasons.joined(separator: "; "))
        return []
      }
      message = .note(report.summary + (report.isResampling ? "; resampling ..." : ""))
      return report.law.family == law.family ? moveSliders(to: report.law) : []
    }
  }

  private mutating func finishResampling(_ id: Int, _ spread: FitUncertainty?) -> [Effect] {
    guard fit.running == id else { return [] }
    fit.running = nil
    fit.report?.isResampling = false
    guard let report = fit.report, let spread else { return [] }
    let isStillSaid = message == .note(report.summary + "; resampling ...")
    fit.report?.spread = spread
    if isStillSaid {
      message = .note(report.summary + (screen == .fit ? "" : "; 5 has the intervals"))
    }
    return refreshBands()
  }

  /// Asks for the bands of the fit over the runs that are shown.
  mutating func refreshBands() -> [Effect] {
    fit.bands = []
    guard let report = fit.report, !report.spread.draws.isEmpty else { return [] }
    lastRequest += 1
    fit.awaitedBands = lastRequest
    let question = BandQuestion(law: report.law, draws: report.spread.draws, charts: charts)
    return [.bandFit(id: lastRequest, question)]
  }

  private mutating func recallFit() -> [Effect] {
    guard let report = fit.report, report.isIdentified else {
      message = .note("there is no fit to go back to: f makes one")
      return []
    }
    message = .note("as fitted to \(counted(report.runCount, "run"))")
    return report.law.family == law.family ? moveSliders(to: report.law) : use(report.law)
  }

  /// Shows the data with `newLaw`, which has the form of the one before: locks stay.
  private mutating func moveSliders(to newLaw: ScalingLaw) -> [Effect] {
    let locked = (0..<sliders.count).filter(sliders.isLocked)
    law = newLaw
    sliders = sliders.replaced(for: law)
    for index in locked { sliders.setLocked(true, at: index) }
    return refreshResiduals()
  }
}
