import RunData
import Testing

/// The column that says how far each loss may be off.
@Suite struct LossErrorTests {
  @Test(arguments: ["loss_se", "loss_stderr", "loss_sem", "loss_std", "loss_sd", "Val Loss SE"])
  func everyNameOfTheColumnIsRead(name: String) throws {
    let table = try readTable("params,loss,\(name)\n1e6,4.1,0.02\n1e7,3.6,\n1e8,3.2,0\n")

    #expect(table.lossErrors == [0.02, 0, 0])
    #expect(table.diagnostics.isEmpty)
  }

  @Test func aTableWithoutTheColumnHasNone() throws {
    #expect(try readTable("params,loss\n1e6,4.1\n").lossErrors.isEmpty)
  }

  // Oracle: 1 bit is ln 2 = 0.6931471805599453 nats.
  @Test func itHasTheUnitOfTheLossUnlessItNamesOne() throws {
    let same = try readTable("params,loss (bits/token),loss_se\n1e6,4,1\n")
    let other = try readTable("params,loss,loss_se (bits/token)\n1e6,4,1\n")

    #expect(same.lossErrors == [0.6931471805599453])
    #expect(other.lossErrors == [0.6931471805599453])
    #expect(other.runs.map(\.loss) == [4])
  }

  @Test(arguments: ["-0.1", "x", "nan", "1%"])
  func whatIsNoErrorIsADiagnostic(text: String) throws {
    let table = try readTable("params,loss,loss_se\n1e6,4.1,\(text)\n1e7,3.6,0.1\n")

    let problem = try #require(table.diagnostics.first)
    #expect(table.lossErrors == [0.1])
    #expect(problem.line == 2 && problem.column == 9)
    #expect(problem.field == "loss_se" && problem.found.contains(text))
    #expect(problem.expected == "a number, 0 or above, or nothing")
  }

  @Test func semicolonsAllowADecimalComma() throws {
    #expect(try readTable("params;loss;loss_se\n1e6;4,1;0,02\n").lossErrors == [0.02])
  }

  @Test func errorsStayWithTheirRuns() throws {
    let first = try readTable("params,loss,loss_se\n1e6,4.1,0.1\n1e7,3.6,0.2\n")
    let second = try RunTable(csv: Array("params,loss\n1e8,3\n".utf8), name: "b.csv")

    let merged = try RunTable(merging: [first, second])
    #expect(merged.lossErrors == [0.1, 0.2, 0])
    #expect(merged.lossErrorKinds == [.standardError])
    #expect(first.selecting([1]).lossErrors == [0.2])
    #expect(first.selecting([1]).lossErrorKinds == [.standardError])
  }

  @Test(arguments: [
    ("loss_se", LossErrorKind.standardError), ("loss_stderr", .standardError),
    ("loss_sem", .standardError), ("loss_std", .standardDeviation), ("loss_sd", .standardDeviation),
  ])
  func theNameSaysWhatTheErrorIs(name: String, kind: LossErrorKind) throws {
    #expect(try readTable("params,loss,\(name)\n1e6,4.1,0.1\n").lossErrorKinds == [kind])
  }

  @Test func filesThatDifferSayBoth() throws {
    let first = try readTable("params,loss,loss_std\n1e6,4.1,0.1\n")
    let second = try RunTable(csv: Array("params,loss,loss_se\n1e8,3,0.2\n".utf8), name: "b.csv")

    let merged = try RunTable(merging: [first, second])
    #expect(merged.lossErrorKinds == [.standardError, .standardDeviation])
  }

  @Test func ofTwoErrorsTheStandardErrorIsUsed() throws {
    let table = try readTable("params,loss,loss_std,loss_se\n1e6,4.1,0.3,0.1\n")

    #expect(table.lossErrors == [0.1])
    #expect(table.lossErrorKinds == [.standardError])
  }

  @Test func theErrorOfALossThatIsNotUsedIsNotItsOwn() throws {
    let other = try readTable("params,loss,val_loss,val_loss_se\n1e6,4.1,4.2,0.3\n")
    let own = try readTable("params,loss,val_loss,val_loss_se,loss_se\n1e6,4.1,4.2,0.3,0.1\n")

    #expect(other.lossErrors.isEmpty)
    #expect(own.lossErrors == [0.1])
  }
}
