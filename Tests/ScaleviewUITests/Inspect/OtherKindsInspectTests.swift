import CellKit
import RunData
import ScalingLaws
import Testing

@testable import ScaleviewUI

/// The inspect cursor over tables of splits and of abilities.
@Suite struct OtherKindsInspectTests {
  static let files = ["chinchilla-optimal.csv", "gpt3-arithmetic.csv"]

  private func opened(_ file: String, _ columns: Int, _ rows: Int) throws -> AppState {
    .opened(try Tables.sample(file), size: TerminalSize(columns, rows))
  }

  @Test(arguments: files)
  func everyPlotOfTheScreenMarksThePoint(file: String) throws {
    var state = try opened(file, 120, 40)

    state.press("i n")

    let run = try #require(state.inspection).run
    let buffer = state.render().buffer
    for box in ScreenLayout(state).plots {
      let layout = try #require(state.plotLayout(of: box))
      let place = try #require(state.place(ofRun: run, in: box.content))
      let point = try #require(layout.point(x: place.x, y: place.y))
      #expect(buffer[point.x, point.y].scalar == "◉", "in \(box.content)")
    }
  }

  // Oracle: the 27 splits and the 7 readable models of the first task, in the files themselves.
  @Test(arguments: zip(files, [27, 8]))
  func nGoesFromPointToPoint(file: String, count: Int) throws {
    var state = try opened(file, 80, 24)
    state.press("i Home")

    var places: Set<[Double]> = []
    while state.message == nil {
      let cursor = try #require(state.inspection)
      #expect(places.insert([cursor.x, cursor.y]).inserted)
      state.press("n")
    }

    #expect(places.count == count)
  }

  // Oracle: Hoffmann et al. 2022, Table A3, approach 2, its fourth row: 67B and 1.7T at 6.88e23 FLOPs.
  @Test func aSplitSaysHowFarItIsFromTheBestOne() throws {
    var state = try opened("chinchilla-optimal.csv", 120, 40)
    state.press("i")

    let reading = try #require(state.inspectedPoint)

    let texts = Dictionary(grouping: reading.entries, by: \.label).mapValues { $0.map(\.text) }
    #expect(texts["C"] == ["6.88e23 FLOPs"])
    #expect(texts["N"] == ["67B params"])
    #expect(texts["D"] == ["1.7T tokens"])
    #expect(texts["D/N"] == ["25.4 tokens/param"])
    #expect(texts["law"]?.first?.hasPrefix("N_opt") == true)
    #expect(reading.details.first?.contains("× N_opt") == true)
  }

  @Test func aModelSaysItsTaskAndHowManyItemsItHad() throws {
    var state = AppState.opened(try Tables.pairedMetrics(), size: TerminalSize(120, 40))
    state.press("i Home")

    let entries = try #require(state.inspectedPoint).entries.map(\.text)

    #expect(entries.contains("quiz"))
    #expect(entries.contains("400 items"))
    #expect(entries.contains { $0.hasPrefix("accuracy 0.25") })
    #expect(entries.contains { $0.hasPrefix("brier (lower) 0.75") })
  }

  @Test func anotherTaskKeepsTheModel() throws {
    var state = try opened("gpt3-arithmetic.csv", 120, 40)
    state.press("i End")
    let model = try #require(state.inspectedPoint).name

    state.press("]")

    #expect(state.inspectedPoint?.name == model)
    #expect(state.abilities?.title == "2D+, 1-shot")
  }

  @Test func aScreenWithNothingToInspectOffersNoCursor() throws {
    var state = try opened("chinchilla-optimal.csv", 120, 40)
    state.press("4")
    let bar = state.row(39)

    state.press("i")

    #expect(!bar.contains("inspect") && !bar.contains("zoom"))
    #expect(state.inspection == nil)
    #expect(Message.text(of: state.message) == "there is no split to inspect in this plot")
  }

  @Test(arguments: files, [TerminalSize(80, 24), TerminalSize(120, 40), TerminalSize(200, 60)])
  func thePointLooksAsRecorded(file: String, size: TerminalSize) throws {
    var state = try opened(file, size.columns, size.rows)
    state.press("i n Left Up")

    try expectGlyphs(state, named: "inspect-\(file.prefix { $0 != "." })")
  }

  @Test(arguments: files)
  func everySizeIsDrawnWithACursor(file: String) throws {
    for keys in ["i", "i z", "Tab i", "i 2", "i 4", "i 7"] {
      var state = try opened(file, 120, 40)
      state.press(keys)
      for step in 0...35 {
        var resized = state.resized(to: TerminalSize(6 * step, 2 * step))
        resized.press("Right S-Up n Home")
        #expect(resized.render().buffer.size == resized.size)
      }
    }
  }
}
