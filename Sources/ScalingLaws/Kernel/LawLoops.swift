extension FittableForm {
  static func predict(
    _ batch: LogBatch, _ coefficients: [Double], into logLosses: UnsafeMutablePointer<Double>
  ) {
    let form = Self(coefficients)
    inBlocks(of: batch.count, rows: 1) { block, start, count in
      for run in 0..<RunBlock.size {
        block.base[run] = form.logLoss(batch[start &+ run])
      }
      block.copy(row: 0, count: count, to: logLosses + start)
    }
  }

  static func predict(
    _ batch: LogBatch, _ coefficients: [Double], into logLosses: UnsafeMutablePointer<Double>,
    jacobian: UnsafeMutablePointer<Double>
  ) {
    let form = Self(coefficients)
    inBlocks(of: batch.count, rows: 1 + coefficients.count) { block, start, count in
      for run in 0..<RunBlock.size {
        let gradient = RunGradient(block: block, run: run)
        block.base[run] = form.logLoss(batch[start &+ run], gradient: gradient)
      }
      block.copy(row: 0, count: count, to: logLosses + start)
      for row in 0..<coefficients.count {
        block.copy(row: row + 1, count: count, to: jacobian + (row * batch.count + start))
      }
    }
  }

  /// Goes through `count` runs by blocks; the last may be partly filled.
  @inline(__always)
  private static func inBlocks(
    of count: Int, rows: Int, _ body: (_ block: RunBlock, _ start: Int, _ count: Int) -> Void
  ) {
    withUnsafeTemporaryAllocation(of: Double.self, capacity: rows * RunBlock.size) { buffer in
      guard let base = buffer.baseAddress else { return }
      for start in stride(from: 0, to: count, by: RunBlock.size) {
        body(RunBlock(base: base), start, min(RunBlock.size, count - start))
      }
    }
  }
}
