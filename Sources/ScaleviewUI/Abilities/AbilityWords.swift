import RunData

// What a caption says of the marks of a plot of a task.
extension AbilityPlot {
  /// What the curves are.
  var curvesInWords: String {
    let token =
      screen.tokenLaw.map { law in
        let source =
          law.isOfAnswers
          ? "p = acc^(1/T) of the step readings themselves"
          : "p of the \(law.isDerived ? "derived " : "")smooth metric"
        return "p^T of a power law -ln p = k \(screen.axis.symbol)^b through \(source), no forecast"
      } ?? "no law of p: no metric tells it at three scales"
    let law = isAllOrNothing ? "the main law with p = e^-L" : nil
    return ([conditions.first, token, law].compactMap(\.self)).joined(separator: "; ")
  }

  /// What the bars are; nil where there are none.
  var barsInWords: String? {
    guard let items = screen.itemCount, form == .step ? shows(.intervals) : shows(.impliedBand)
    else {
      return nil
    }
    let method =
      screen.view.items == nil
      ? "Clopper-Pearson's 95% interval of each count" : "Wilson's 95% interval for \(items) items"
    let zero = "a reading of 0 is a band up to its one-sided 95% bound"
    let what = form == .step ? method : "the p that the step readings imply, by \(method)"
    return "\(what); \(zero); seed variance is not in it"
  }
}
