import Planning
import ScalingLaws

extension LawValueTable {
  /// The Chinchilla form, its optimum and the tables of its paper.
  static let chinchilla: [String: LawValueEntry] = [
    "ch_L": { try $0.chinchilla().loss(params: $0["N"], tokens: $0["D"]) },
    "ch_Nopt": { try $0.chinchilla().optimalAllocation(compute: $0["C"]).params },
    "ch_Dopt": { try $0.chinchilla().optimalAllocation(compute: $0["C"]).tokens },
    "ch_Lopt": { try $0.chinchilla().optimalAllocation(compute: $0["C"]).loss },
    "ch_expN": { try ComputeFrontier($0.chinchilla()).paramsGrowth },
    "ch_expD": { try ComputeFrontier($0.chinchilla()).tokensGrowth },
    "ch_gamma": { try $0.tradeOff().lossDecay },
    "ch_G": { try $0.tradeOff().balance },
    "ch_N_for_Dopt": { try $0.tradeOff().params(bestFor: $0["D"]) },
    "ch_D_for_Nopt": { try $0.tradeOff().tokens(bestFor: $0["N"]) },
    "ch_C_for_L": { try $0.tradeOff().compute(reaching: $0["L"]) },
    "ch_N_critical": { try $0.tradeOff().criticalParams(reaching: $0["L"]) },
    "ch_D_for_NL": {
      try $0.chinchilla().solve(for: .tokens, reaching: $0["L"], at: [.params: $0["N"]])
    },
    "ch_fixed_ratio": { try $0.fixedRatio().value(at: [.compute: $0["C"]]) },
    "tab_interp": {
      try $0.table().interpolated($0.tableOutput(), from: $0.tableInput, at: $0.tableValue)
    },
    "lsq": { try $0.id.contains("slope") ? $0.line().exponent : $0.line().factor },
    "porian_Lstar": {
      try ScalingLaw(.floorC, preset: "porian").value(at: [.compute: $0["C"]])
    },
  ]
}

extension LawValueCase {
  fileprivate func tradeOff() throws -> PowerTradeOff {
    PowerTradeOff(chinchilla: try chinchilla())
  }

  fileprivate func fixedRatio() throws -> ScalingLaw {
    try ScalingLaw(unit == "tokens" ? .fixedRatioD : .fixedRatioN).setting("r", to: self["r"])
  }

  fileprivate func table() throws -> HoffmannTable {
    switch name("table") {
    case "A1": .approach1
    case "A2": .approach2
    case "A3tab": .approach3
    default: throw UnknownTable(name: name("table"))
    }
  }

  fileprivate var tableInput: Quantity { given("N") == nil ? .compute : .params }
  fileprivate var tableValue: Double { given("N") ?? self["C"] }

  /// The unit chooses the column.
  fileprivate func tableOutput() throws -> Quantity {
    switch unit {
    case "params": .params
    case "tokens": .tokens
    case "FLOP", "FLOPs": .compute
    default: throw UnknownTable(name: unit)
    }
  }

  /// The name of the case chooses the line: *N* on *C*, or *D* on *N*.
  fileprivate func line() throws -> (factor: Double, exponent: Double) {
    let isDataOfSize = id.contains("D_N")
    return try table().line(
      isDataOfSize ? .tokens : .params, from: isDataOfSize ? .params : .compute)
  }

  struct UnknownTable: Error {
    let name: String
  }
}
