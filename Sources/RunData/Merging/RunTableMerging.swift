import ScalingLaws

extension RunTable {
  /// The runs of several files as one table, in the order of the files.
  ///
  /// Series are those of the files, and the file itself where it has none. Diagnostics and notes
  /// keep the place that they have in their file. `# synthetic` and `# source` say which file they
  /// speak of where the files differ.
  ///
  /// - Parameters:
  ///   - tables: A table a file, each of another name.
  ///   - settled: The keys of directives that are decided elsewhere, so that files may differ.
  /// - Throws: Two files that contradict each other about law, preset or params.
  /// - Precondition: There is a table, and all are of one kind.
  public init(
    merging tables: [RunTable], settled: Set<String> = []
  ) throws(DirectiveConflict) {
    precondition(!tables.isEmpty, "a table is made of one file or more")
    precondition(tables.allSatisfy { $0.kind == tables[0].kind }, "one table is of one kind")
    guard tables.count > 1 else {
      self = tables[0]
      return
    }
    let labels = Self.labels(of: tables)
    let directives = try MergedDirectives(tables, labels: labels, settled: settled)
    let series = MergedSeries(tables, labels: labels)
    self.init(
      name: "\(tables[0].name) and \(tables.count - 1) more",
      kind: tables[0].kind, runs: Self.runs(of: tables, offsets: series.offsets),
      lossErrors: Self.lossErrors(of: tables),
      lossErrorKinds: LossErrorKind.allCases.filter { kind in
        tables.contains { $0.lossErrorKinds.contains(kind) }
      },
      allocations: Self.allocations(of: tables, offsets: series.offsets),
      abilities: AbilityTable(merging: tables, seriesOffsets: series.offsets),
      names: Self.names(of: tables), excluded: Self.excluded(in: tables),
      weights: Self.weights(in: tables), series: series.names,
      directives: directives.values, directivePlaces: directives.places,
      comments: tables.flatMap(\.comments), diagnostics: tables.flatMap(\.diagnostics),
      notes: tables.flatMap(\.notes) + Self.notesOnParams(tables),
      rowCount: tables.reduce(0) { $0 + $1.rowCount }, files: tables.flatMap(\.files))
  }

  /// What to call each file: its title, or its whole name where two have the same title.
  private static func labels(of tables: [RunTable]) -> [String] {
    tables.map { table in
      let isUnique = tables.count { $0.title == table.title } == 1
      return isUnique ? table.title : table.name
    }
  }

  private static func runs(of tables: [RunTable], offsets: [Int]) -> [TrainingRun] {
    var runs: [TrainingRun] = []
    runs.reserveCapacity(tables.reduce(0) { $0 + $1.runs.count })
    for (table, offset) in zip(tables, offsets) {
      for run in table.runs { runs.append(run.moved(toSeries: offset + Int(run.series))) }
    }
    return runs
  }

  private static func lossErrors(of tables: [RunTable]) -> [Double] {
    guard tables.contains(where: { !$0.lossErrors.isEmpty }) else { return [] }
    return tables.flatMap { table in
      table.lossErrors.isEmpty ? Array(repeating: 0, count: table.runs.count) : table.lossErrors
    }
  }

  private static func allocations(of tables: [RunTable], offsets: [Int]) -> [AllocationRecord] {
    zip(tables, offsets).flatMap { table, offset in
      table.allocations.map { $0.moved(toSeries: offset + $0.series) }
    }
  }

  private static func names(of tables: [RunTable]) -> RunNames {
    guard tables.contains(where: { !$0.names.isEmpty }) else { return [] }
    return tables.reduce(into: RunNames()) { names, table in
      let count = table.runs.count + table.allocations.count
      names.append(
        contentsOf: table.names.isEmpty
          ? RunNames(repeatElement("", count: count)) : table.names)
    }
  }

  private static func excluded(in tables: [RunTable]) -> RunMask {
    var offset = 0
    return tables.reduce(into: RunMask()) { excluded, table in
      if !table.excluded.isEmpty {
        for index in table.runs.indices where table.excluded[index] {
          excluded[offset + index] = true
        }
      }
      offset += table.runs.count
    }
  }

  /// The runs of a file without weights count 1 each.
  private static func weights(in tables: [RunTable]) -> [Double] {
    guard tables.contains(where: { !$0.weights.isEmpty }) else { return [] }
    return tables.flatMap { table in
      table.weights.isEmpty ? Array(repeating: 1, count: table.runs.count) : table.weights
    }
  }

  /// What one file says of params holds for all runs of the table; a file that says nothing of its
  /// own gets a note.
  private static func notesOnParams(_ tables: [RunTable]) -> [Diagnostic] {
    guard let speaker = tables.first(where: { $0.directives["params"] != nil }),
      let value = speaker.directives["params"]
    else { return [] }
    return tables.filter { $0.directives["params"] == nil }.map { table in
      Diagnostic(
        file: table.name, line: 1, column: 1, field: "params", found: "no '# params' line",
        expected: "one as in \(speaker.name); its runs are taken to count '\(value)' as well")
    }
  }
}
