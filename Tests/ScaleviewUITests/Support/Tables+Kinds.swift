import RunData

extension Tables {
  /// Twelve runs of two groups, two of them marked as excluded.
  static func twoGroups() throws -> RunTable {
    let rows = (0..<12).map { index in
      let (params, group) = ("\(1 + index * 7 % 12)00M", index % 3 == 0 ? "old" : "new")
      return "model-\(index),\(group),\(params),\(5 + index)B,\(3.9 - 0.1 * Double(index)),"
        + (index == 4 || index == 9 ? "1" : "")
    }
    return try reading(
      "name,group,params,tokens,loss,excluded\n" + rows.joined(separator: "\n"), name: "groups.csv")
  }

  /// One task with a step and a smooth metric of two families, chance at a quarter.
  static func pairedMetrics() throws -> RunTable {
    try reading(
      """
      family,params,tokens,task,step_metric,step_value,smooth_metric,smooth_value,n_examples,baseline
      A,1e8,3e11,quiz,accuracy,0.25,brier,0.75,400,0.25
      A,1e9,3e11,quiz,accuracy,0.26,brier,0.70,400,0.25
      A,1e10,3e11,quiz,accuracy,0.51,brier,0.52,400,0.25
      B,3e8,1e12,quiz,accuracy,0.24,brier,0.74,400,0.25
      B,3e9,1e12,quiz,accuracy,0.33,brier,0.61,400,0.25
      B,3e10,1e12,quiz,accuracy,0.74,brier,0.31,400,0.25
      """, name: "pairs.csv")
  }
}
