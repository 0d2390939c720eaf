import Fitting
import ScaleviewUI
import ScalingLaws

extension LawComparison {
  var text: String {
    """
    \(input.runs.count) of \(input.table.runs.count) runs of \(input.table.name); errors in log \
    nats beyond a cut of compute

    \(columns([header] + rows))
    laws stand by their mean error beyond \(cutWords), those not identified after them
    the columns of cuts are root mean squares; - where fewer than two runs lie on a side of the cut,
    or too few below it for the law

    recommended: \(recommendation)
    \(sizeText)\(notes(input.warnings))
    """
  }

  private var header: [String] {
    ["law", "k", "mean error"] + HeldOutTest.divisors.map { "C_max/\(short($0))" } + [
      "AICc above least", "",
    ]
  }

  private var rows: [[String]] {
    let least = scores.compactMap(\.criterion).min() ?? 0
    return (scores + baselines).map { score in
      let state = score.fit.map { $0.identification.isIdentified ? "" : "not identified" }
      return [
        score.name, score.fit.map { "\($0.coefficients.count)" } ?? "",
        score.meanError(atAll: choice.cuts).map(short) ?? "-",
      ] + HeldOutTest.divisors.map { score.heldOutError($0).map(short) ?? "-" } + [
        score.criterion.map { short($0 - least) } ?? "", state ?? "",
      ]
    }
  }

  private var cutWords: String {
    choice.cuts.isEmpty
      ? "any cut" : choice.cuts.map { "C_max/\(short($0))" }.joined(separator: " and ")
  }

  private var sizeText: String {
    guard !sizes.isEmpty else { return "" }
    let size = { (value: Double) in Quantity.params.formatted(value) }
    let laws = sizes.map { "\($0.law) \(estimateText($0.params, size))" }.joined(separator: ", ")
    let ends = spread.map { "\(size($0.lowerBound)) to \(size($0.upperBound))" }
    return "best N at C = \(Quantity.compute.formatted(compute)), with its sampling error under "
      + "each law: \(laws)\n" + (ends.map { "spread over the laws: \($0)\n" } ?? "")
  }
}
