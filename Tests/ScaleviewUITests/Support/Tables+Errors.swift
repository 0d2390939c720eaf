import RunData

extension Tables {
  /// Ten runs of two groups with the standard errors of their losses, two of them excluded; the bar of
  /// the ninth reaches below the floor of the Chinchilla law.
  static func withErrors(as column: String = "loss_se") throws -> RunTable {
    try reading(
      """
      # law: chinchilla
      name,group,params,tokens,loss,\(column),excluded
      a1,old,100M,2B,3.60,0.05,
      a2,old,300M,6B,3.15,0.08,
      a3,old,1B,20B,2.62,0.03,
      a4,old,3B,60B,2.40,0.25,yes
      a5,old,10B,200B,2.05,0.02,
      b1,new,100M,8B,3.30,0.1,
      b2,new,300M,24B,2.85,0.12,yes
      b3,new,1B,80B,2.50,,
      b4,new,3B,240B,2.15,0.4,
      b5,new,10B,800B,1.95,0.1,
      """, name: "errors.csv")
  }
}
