import ArgumentParser
import Fitting
import RunData
import ScaleviewUI
import ScalingLaws

/// `parametric`, `isoflop`, `envelope` or `all` on the command line.
enum FitMethod: String, ExpressibleByArgument, CaseIterable {
  case parametric, isoflop, envelope, all
}

/// What is minimized, by name.
enum ObjectiveName: String, ExpressibleByArgument, CaseIterable {
  case huber
  case squaredLoss = "squared-loss"
  case squaredLogLoss = "squared-log-loss"
}

/// Which points a fit starts from.
enum StartSet: String, ExpressibleByArgument, CaseIterable {
  /// A few dozen that fill the sliders evenly.
  case designed
  /// The grid of 4500 that Hoffmann and others used, for comparison.
  case published
}

/// `alpha=beta` on the command line.
struct CoefficientTie {
  let symbols: [String]

  init(argument: String) throws {
    symbols = argument.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
    guard symbols.count >= 2, !symbols.contains("") else {
      throw ValidationError("'\(argument)' is not SYMBOL=SYMBOL, such as alpha=beta.")
    }
  }
}

/// `alpha=0.1:0.9` on the command line.
struct CoefficientBounds {
  let symbol: String
  let range: ClosedRange<Double>

  init(argument: String) throws {
    let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
    let ends = (parts.last ?? "").split(separator: ":", omittingEmptySubsequences: false)
      .map { TypedValue.number(String($0), allowsSuffix: true) }
    guard parts.count == 2, ends.count == 2, let low = ends[0], let high = ends[1], low < high
    else {
      throw ValidationError("'\(argument)' is not SYMBOL=LOW:HIGH, such as alpha=0.1:0.9.")
    }
    symbol = parts[0]
    range = low...high
  }
}
