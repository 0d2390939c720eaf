import ScalingLaws

extension RunTable {
  /// The same table with the runs of `rows` alone, in that order.
  ///
  /// Series keep their index, and the files what they gave. A person leaves the runs of `leftOut` out
  /// of fits.
  ///
  /// - Precondition: Each row is an index of `runs`.
  public func selecting(_ rows: [Int32], leavingOut leftOut: RunMask = RunMask()) -> RunTable {
    var names = RunNames()
    var (excluded, unused) = (RunMask(), RunMask())
    for (place, row) in rows.enumerated() {
      if !self.names.isEmpty { names.append(self.names[Int(row)]) }
      if self.excluded[Int(row)] { excluded[place] = true }
      if leftOut[Int(row)] { unused[place] = true }
    }
    return RunTable(
      name: name, kind: kind, runs: rows.map { runs[Int($0)] },
      lossErrors: lossErrors.isEmpty ? [] : rows.map { lossErrors[Int($0)] },
      lossErrorKinds: lossErrorKinds, allocations: allocations,
      abilities: abilities, names: names, excluded: excluded, leftOut: unused,
      weights: weights.isEmpty ? [] : rows.map { weights[Int($0)] }, series: series,
      directives: directives, directivePlaces: directivePlaces, comments: comments,
      diagnostics: diagnostics, notes: notes, rowCount: rowCount, files: files)
  }
}
