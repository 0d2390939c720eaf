extension Polynomial {
  /// Replaces each *x* by *ln x*.
  static func log(_ values: inout [Double]) {
    values.withUnsafeMutableBufferPointer { values in
      for index in 0..<values.count { values[index] = log(values[index]) }
    }
  }

  /// Replaces each *x* by *eˣ*.
  static func exp(_ values: inout [Double]) {
    values.withUnsafeMutableBufferPointer { values in
      for index in 0..<values.count { values[index] = exp(values[index]) }
    }
  }
}
