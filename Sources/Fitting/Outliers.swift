extension LawFit {
  /// The runs whose residual is beyond what the noise of the others would give: more than
  /// `multiple` times its robust scale, largest first.
  ///
  /// They are flagged, never left out: only a person can know whether a run went wrong.
  public func outliers(beyond multiple: Double = 5) -> [Int] {
    let limit = multiple * 1.4826 * median(logResiduals.map(abs))
    return logResiduals.indices.filter { abs(logResiduals[$0]) > limit }
      .sorted { abs(logResiduals[$0]) > abs(logResiduals[$1]) }
  }
}
