import ScalingLaws

// A table read in stretches: each by a reader of its own, then all taken over in order.
extension TableReader {
  /// A reader of the rows from `offset` on, where a line begins; it counts lines from there.
  func stretch(from offset: Int) -> TableReader {
    TableReader(file: file, scanner: scanner.moved(to: offset))
  }

  /// Takes over what `part` has read, which began where this reader ended.
  mutating func take(_ part: TableReader) {
    let lines = scanner.lineCount
    weights += part.weights
    for index in part.runs.indices where part.excluded[index] {
      excluded[runs.count + index] = true
    }
    takeRuns(of: part)
    lossErrors += part.lossErrors
    names.append(contentsOf: part.names)
    comments += part.comments.map { Comment(text: $0.text, line: $0.line + lines) }
    diagnostics += part.diagnostics.map { $0.moved(down: lines) }
    commaNote = commaNote ?? part.commaNote?.moved(down: lines)
    rowCount += part.rowCount
    scanner.passLines(of: part.scanner)
  }

  /// Series are numbered in the order in which they appear in the whole table.
  private mutating func takeRuns(of part: TableReader) {
    let first = runs.count
    runs += part.runs
    for (index, name) in part.series.names.enumerated() {
      let place = series.index(of: name)
      guard place != index else { continue }
      for run in part.runs.indices where part.runs[run].series == index {
        runs[first + run].series = Int32(place)
      }
    }
  }
}

extension Diagnostic {
  fileprivate func moved(down lines: Int) -> Diagnostic {
    var moved = self
    moved.line += lines
    return moved
  }
}
