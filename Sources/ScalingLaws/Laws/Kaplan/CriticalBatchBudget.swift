extension ScalingLaw {
  /// What a law of the least compute gives for a budget that is spent at the critical batch size.
  ///
  /// There half of the budget is lost against a small batch: *C_min = C/2*. With that, Kaplan's best
  /// size at 10²¹ FLOPs is the 4.68B of Hoffmann and others 2022, Appendix D.4.
  ///
  /// - Parameter budget: *C*, in FLOPs.
  /// - Returns: Nil outside the domain, and where the law does not take compute.
  public func value(atCriticalBatch budget: Double) -> Double? {
    value(at: [.compute: budget / 2])
  }
}
