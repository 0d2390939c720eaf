import Planning
import ScalingLaws

extension LawValueTable {
  /// The Chinchilla form and its optimum.
  static let chinchilla: [String: LawValueEntry] = [
    "ch_L": { try $0.chinchilla().loss(params: $0["N"], tokens: $0["D"]) },
    "ch_Nopt": { try $0.chinchilla().optimalAllocation(compute: $0["C"]).params },
    "ch_Dopt": { try $0.chinchilla().optimalAllocation(compute: $0["C"]).tokens },
    "ch_Lopt": { try $0.chinchilla().optimalAllocation(compute: $0["C"]).loss },
    "ch_expN": { try ComputeFrontier($0.chinchilla()).paramsGrowth },
    "ch_expD": { try ComputeFrontier($0.chinchilla()).tokensGrowth },
  ]
}
