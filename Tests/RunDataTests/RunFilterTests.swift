import RunData
import ScalingLaws
import Testing

@Suite struct RunFilterTests {
  private static let table = """
    params,tokens,loss,name,series,excluded
    111M,2.2B,2.6,Cerebras-GPT 111M,cerebras,
    1.3B,26B,2.0,Cerebras-GPT 1.3B,cerebras,1
    70M,300B,2.5,Pythia 70M,pythia,no
    12B,300B,1.58,Pythia 12B,pythia,0
    ,300B,3.5,lone,pythia,yes
    """

  @Test(arguments: [
    ("", [0, 1, 2, 3, 4]), ("loss < 2.5", [1, 3]), ("loss <= 2.5", [1, 2, 3]),
    ("params >= 1B", [1, 3]), ("N>=1e9 and D=300B", [3]), ("name ~ cerebras", [0, 1]),
    ("name !~ CEREBRAS and loss > 2", [2, 4]), ("model = \"pythia 70m\"", [2]),
    ("group != pythia", [0, 1]), ("ratio > 1000", [2]), ("excluded", [1, 4]),
    ("excluded = no and params < 1B", [0, 2]), ("params != 70M", [0, 1, 3, 4]),
    ("compute > 1e22", [3]), ("  loss   <  2 ", [3]),
  ])
  func conditionsChooseTheRunsThatFulfillThemAll(text: String, rows: [Int]) throws {
    let table = try readTable(Self.table)
    let filter = try RunFilter(text)

    #expect(table.runs.indices.filter { filter.accepts($0, of: table) } == rows)
  }

  @Test(arguments: [
    (
      "lss < 3",
      "at 1: expected a column: params, tokens, compute, loss, ratio, name, group or "
        + "excluded, read \"lss\""
    ),
    ("loss << 3", "at 7: expected a positive number such as 3.2, read \"<\""),
    ("loss ! 3", "at 6: expected one of != < <= = > >=, read \"!\""),
    ("loss < abc", "at 8: expected a positive number such as 3.2, read \"abc\""),
    ("params > 1X", "at 10: expected a number with no suffix but K, M, B or T, read \"1X\""),
    ("loss < 3 or loss > 4", "at 10: expected and, read \"or\""),
    ("name < b", "at 6: expected one of != !~ = ~, read \"<\""),
    ("residual > 0.1", "at 1: residual changes with the law: sort by it"),
    ("name = \"a b", "at 8: this quote is not closed"),
    (
      "loss < 3 and",
      "at 13: expected a column: params, tokens, compute, loss, ratio, name, group "
        + "or excluded, read nothing"
    ),
    ("excluded = perhaps", "at 12: expected yes or no, read \"perhaps\""),
  ])
  func aMistakeIsNamedWithItsPlace(text: String, message: String) {
    #expect(throws: RunFilterError.self) { try RunFilter(text) }
    do throws(RunFilterError) {
      _ = try RunFilter(text)
    } catch {
      #expect(error.description == message)
    }
  }

  @Test(arguments: ["l", "loss", "loss <", "loss < 3 and", "name = \"a b", "loss < 3 and par"])
  func aTextThatMayGoOnIsUnfinished(text: String) {
    do throws(RunFilterError) {
      _ = try RunFilter(text)
    } catch {
      #expect(error.isUnfinished)
    }
  }

  @Test func selectedRunsKeepNamesAndMarks() throws {
    let selected = try readTable(Self.table).selecting([4, 1])

    #expect(selected.names == ["lone", "Cerebras-GPT 1.3B"])
    #expect(selected.runs.map(\.loss) == [3.5, 2.0])
    #expect(selected.excluded == RunMask([0, 1]))
    #expect(selected.rowCount == 5)
  }
}
