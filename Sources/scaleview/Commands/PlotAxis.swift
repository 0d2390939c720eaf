import ArgumentParser
import ScalingLaws

/// The horizontal axis of a loss plot on the command line: by name, or by the letter of the papers.
enum PlotAxis: String, ExpressibleByArgument, CaseIterable {
  case params, tokens, compute

  init?(argument: String) {
    switch argument {
    case "N": self = .params
    case "D": self = .tokens
    case "C": self = .compute
    default: self.init(rawValue: argument)
    }
  }

  var quantity: Quantity {
    switch self {
    case .params: .params
    case .tokens: .tokens
    case .compute: .compute
    }
  }
}
