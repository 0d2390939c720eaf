import Fitting
import ScalingLaws

/// What there is to say of the fit, in lines of so many columns: on the screen and in an export.
struct FitText {
  let state: AppState
  let columns: Int

  init(_ state: AppState, columns: Int) {
    self.state = state
    self.columns = columns
  }

  var lines: [FitLine] {
    let beginning = progress + refusal
    let fitted = state.fit.report.map { lines(of: $0) } ?? []
    let parts = state.fit.showsComparisonFirst ? [comparison, fitted] : [fitted, comparison]
    let known = parts.filter { !$0.isEmpty }.joined(separator: [FitLine(text: "")]).map(\.self)
    return beginning.isEmpty && known.isEmpty ? introduction : beginning + known
  }

  /// All of a fit, the most important first.
  func lines(of report: FitReport) -> [FitLine] {
    let parts = [
      head(report), coefficients(report), split(report), method(report), minima(report),
      warnings(report), farRuns(report),
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: [FitLine(text: "")]).map(\.self)
  }

  /// `text` in as many lines as it takes, those after the first indented.
  func wrapped(_ text: String, _ role: ThemeRole = .text, indent: Int = 2) -> [FitLine] {
    let plain = state.appearance.glyphs.plain(text)
    let margin = String(repeating: " ", count: indent)
    return TextWrap.lines(plain, columns: max(8, columns - indent)).enumerated()
      .map { FitLine(text: ($0 == 0 ? "" : margin) + $1, role: role) }
  }
}

// Before there is a fit, and while one is made.
extension FitText {
  private var introduction: [FitLine] {
    if let reason = reasonForNone { return wrapped(reason, .secondary, indent: 0) }
    let law = state.law
    guard law.family.isFittable else {
      return wrapped(
        "\(law.description.title) (\(law.family.rawValue)) cannot be fitted to runs: l chooses "
          + "another law", .warning)
    }
    let count = counted(state.table.runs.count - state.table.leftOut.count, "run")
    return [FitLine(text: "No fit yet.", role: .title), FitLine(text: "")]
      + wrapped("f  fits \(law.description.title) (\(law.family.rawValue)) to \(count)", indent: 3)
      + wrapped(
        "o  fits by another objective than \(state.fit.objective.words)", indent: 3)
      + wrapped("a  compares all laws that the runs have the inputs of", indent: 3)
      + wrapped("l  chooses another law; a locked slider (Space there) stays as it is", indent: 3)
      + [FitLine(text: "")]
      + wrapped(
        "The best values are found in the background and move the sliders; this screen then tells "
          + "how well the runs determine them, and which runs lie far off.", .secondary, indent: 0)
  }

  /// Why nothing can be fitted at all.
  private var reasonForNone: String? {
    guard state.table.kind == .runs else { return state.reasonOfKind(.loss(.params)) }
    return state.table.runs.isEmpty ? state.reasonOfKind(.loss(.params)) : nil
  }

  private var progress: [FitLine] {
    let isFitting = state.fit.running != nil && state.fit.report?.isResampling != true
    let texts =
      (isFitting ? ["fitting \(state.law.family.rawValue) ... (Esc stops it)"] : [])
      + (state.fit.comparing == nil ? [] : ["comparing every law ... (Esc stops it)"])
    guard !texts.isEmpty else { return [] }
    return texts.map { FitLine(text: $0, role: .status) }
      + (state.fit.report == nil ? [] : [FitLine(text: "")])
  }

  private var refusal: [FitLine] {
    guard let reason = state.fit.refusal else { return [] }
    let blank = state.fit.report == nil ? [] : [FitLine(text: "")]
    return wrapped("This fit could not start: \(reason)", .error)
      + (blank.isEmpty ? [] : wrapped("Below is the fit before it.", .secondary)) + blank
  }
}

// What was fitted, and how that ended.
extension FitText {
  private func head(_ report: FitReport) -> [FitLine] {
    let glyphs = state.appearance.glyphs
    let description = report.law.description
    let question = report.question
    let unused = question.visibility.leftOut.count
    let leftOut = unused > 0 ? ", \(unused) left out by hand" : ""
    return wrapped("\(description.title)  \(glyphs.formula(of: description))", .title)
      + wrapped(
        "\(report.runCount) of \(counted(question.table.runs.count, "run")) used\(leftOut); "
          + "\(question.objective.words), sum \(NumberFormat.significant(report.sum, digits: 6))")
      + ending(report) + verdict(report) + distance(report)
  }

  private func ending(_ report: FitReport) -> [FitLine] {
    let minima = report.minima.count == 1 ? "one minimum" : "\(report.minima.count) minima"
    return wrapped(
      "\(report.termination), gradient \(NumberFormat.significant(report.gradientNorm, digits: 2)); "
        + "\(counted(report.startCount, "start")), \(counted(report.hopCount, "hop")), \(minima)",
      .secondary)
  }

  private func verdict(_ report: FitReport) -> [FitLine] {
    let identification = report.identification
    let noise = "noise \(NumberFormat.significant(report.noise)) log nats (robust)"
    guard identification.isIdentified else {
      return wrapped("Not identified: " + identification.reasons.joined(separator: "; "), .error)
        + wrapped("The values below are where the search ended, and no estimates.", .warning)
    }
    return wrapped(
      "identified, condition \(NumberFormat.significant(identification.condition)); \(noise)",
      .secondary)
  }

  /// How the sliders, the law and the runs on the screen differ from those of the fit.
  private func distance(_ report: FitReport) -> [FitLine] {
    let current = state.law.family
    if report.law.family != current {
      return wrapped("The law on the screen is now \(current.rawValue): f fits it.", .warning)
    }
    if !report.question.hasSameRuns(as: state.fitQuestion) {
      return wrapped("Runs or objective were changed since: f fits anew.", .warning)
    }
    return []
  }
}
