/// The logarithms of a batch's inputs, in one array: a column for each quantity that the law takes.
struct LogColumns: Sendable {
  let count: Int
  private let values: [Double]
  /// Where the column of each of `LogRun.columns` begins; any place for one that is not taken.
  private let offsets: [Int]

  /// The columns of `logs` that are among `inputs`.
  init(_ logs: [Quantity: [Double]], of inputs: [Quantity]) {
    let count = logs[inputs.first ?? .params]?.count ?? 0
    // A loop goes through whole blocks and drops what it computes beyond the last run.
    let padded = (count + RunBlock.size - 1) / RunBlock.size * RunBlock.size
    var values: [Double] = []
    var offsets = LogRun.columns.map { _ in 0 }
    for quantity in inputs {
      guard let column = LogRun.columns.firstIndex(of: quantity) else {
        preconditionFailure("\(quantity) is no column of the kernel")
      }
      let logs = logs[quantity] ?? []
      precondition(logs.count == count, "one logarithm a run is needed")
      offsets[column] = values.count
      values += logs + Array(repeating: logs.last ?? 0, count: padded - count)
    }
    self.count = count
    self.values = values
    self.offsets = offsets
  }

  func withBatch(_ body: (LogBatch) -> Void) {
    values.withUnsafeBufferPointer { values in
      guard let base = values.baseAddress else { return }
      body(
        LogBatch(
          params: base + offsets[0], tokens: base + offsets[1], compute: base + offsets[2],
          steps: base + offsets[3], uniqueTokens: base + offsets[4],
          tokensPerParam: base + offsets[5], count: count))
    }
  }
}
