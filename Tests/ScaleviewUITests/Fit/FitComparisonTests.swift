import CellKit
import Fitting
import RunData
import ScalingLaws
import Testing

@testable import ScaleviewUI

/// The table of laws, and the choice of an objective by name.
@Suite struct FitComparisonTests {
  private func compared(_ keys: String = "", size: TerminalSize = TerminalSize(120, 50)) throws
    -> AppState
  {
    var state = AppState.opened(try Tables.withOutliers(), size: size)
    try state.pressFitting("5 a " + keys)
    return state
  }

  @Test func everyLawWithItsInputsIsInTheTableAndSoAreTheGuesses() throws {
    let state = try compared()
    let rows = try #require(state.fit.comparison?.rows)

    #expect(rows.contains { $0.family == .chinchilla })
    #expect(rows.contains { $0.name == "persistence" })
    #expect(!rows.contains { $0.family == .dataConstrained })
    #expect(rows.compactMap(\.criterion).min() == 0)
    for row in rows { #expect(state.screenText.contains(row.name)) }
    #expect(state.screenText.contains("Recommended: "))
  }

  @Test func enterFitsTheLawOfTheRow() throws {
    var state = try compared()
    let family = try #require(state.fit.comparison?.rows.first { $0.family != .chinchilla }?.family)
    for _ in 0..<30 where state.selectedFitRow != .law(family) { state.press("Down") }

    let effects = state.press("Enter")

    #expect(state.law.family == family)
    let asked = effects.compactMap { effect -> LawFamily? in
      if case .fit(_, let question) = effect { question.law.family } else { nil }
    }
    #expect(asked == [family])
    #expect(state.fit.comparison != nil)
  }

  @Test func escapeStopsTheComparison() throws {
    var state = AppState.opened(try Tables.withOutliers(), screen: .fit)
    guard case .compareLaws(let id, _)? = state.press("a").first else {
      Issue.record("nothing asked for")
      return
    }
    #expect(state.screenText.contains("comparing every law ..."))

    #expect(state.press("Esc") == [.cancelFit(id: id)])
    #expect(state.fit.comparing == nil)
  }

  @Test func aTableOfOtherRunsSaysSo() throws {
    var state = try compared()
    state.visibility.leftOut[4] = true

    #expect(state.fitLines.contains { $0.text.contains("a compares anew") })
  }

  @Test(arguments: [
    ("fit squares", FitObjective.squaredLoss), ("fit log-squares", .squaredLogLoss),
    ("fit huber", .standard), ("fit huber 0.01", .huber(delta: 0.01)),
  ])
  func anObjectiveIsChosenByName(command: String, objective: FitObjective) throws {
    var state = AppState.opened(try Tables.withOutliers())
    let words = command.split(separator: " ").map { "text:\($0)" }.joined(separator: " Space ")

    guard case .fit(_, let question)? = state.press(": \(words) Enter").first else {
      Issue.record("\(state.screenText)")
      return
    }

    #expect(question.objective == objective)
  }

  @Test func allLawsAreComparedByName() throws {
    var state = AppState.opened(try Tables.withOutliers())

    guard case .compareLaws? = state.press(": text:fit Space text:all Enter").first else {
      Issue.record("nothing asked for")
      return
    }
  }

  @Test(arguments: [
    ("huber -1", "delta -1 is no positive number"), ("huber x", "delta x is no positive number"),
    ("cubes", "there is no fit 'cubes'"),
  ])
  func anObjectiveThatThereIsNotIsRefused(words: String, complaint: String) throws {
    let state = AppState.opened(try Tables.withOutliers())

    let refusal = #expect(throws: Refusal.self) { try state.fitAction(words) }
    #expect(refusal?.reason.contains(complaint) == true)
  }

  @Test func theTableLooksAsRecorded() throws {
    try expectFrame(try compared(size: TerminalSize(120, 40)), named: "fit-laws")
    try expectGlyphs(try compared(size: TerminalSize(80, 24)), named: "fit-laws")
  }
}
