import ArgumentParser
import ScaleviewUI

/// `alpha=0.34` on the command line.
struct CoefficientSetting {
  let symbol: String
  let value: Double

  init(argument: String) throws {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
      throw ValidationError("'\(argument)' is not SYMBOL=VALUE, such as alpha=0.34.")
    }
    guard let value = TypedValue.number(String(parts[1]), allowsSuffix: true) else {
      throw ValidationError("'\(argument)': '\(parts[1])' is not a number.")
    }
    symbol = String(parts[0])
    self.value = value
  }
}
