import ArgumentParser

/// `alpha=0.34` on the command line.
struct CoefficientSetting {
  let symbol: String
  let value: String

  init(argument: String) throws {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
      throw ValidationError("'\(argument)' is not SYMBOL=VALUE, such as alpha=0.34.")
    }
    symbol = String(parts[0])
    value = String(parts[1])
  }
}
