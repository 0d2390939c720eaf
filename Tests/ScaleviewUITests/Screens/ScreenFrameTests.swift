import CellKit
import RunData
import ScalingLaws
import Testing

@testable import ScaleviewUI

/// Frames of the whole screen, on the synthetic sample with the law that it names.
@Suite struct ScreenFrameTests {
  static let sizes = [TerminalSize(80, 24), TerminalSize(120, 40), TerminalSize(200, 60)]
  static let smallSizes = [
    TerminalSize(60, 20), TerminalSize(40, 12), TerminalSize(20, 5), TerminalSize(19, 4),
    TerminalSize(3, 1), TerminalSize(1, 1), TerminalSize(0, 0),
  ]

  @Test(arguments: Screen.allCases, sizes)
  func screensLookAsRecorded(screen: Screen, size: TerminalSize) throws {
    let state = try AppState.sample(size: size, screen: screen)

    try expectFrame(state, named: "\(screen)")
  }

  @Test(arguments: Screen.allCases, sizes.dropLast())
  func screensInASCIILookAsRecorded(screen: Screen, size: TerminalSize) throws {
    let state = try AppState.sample(size: size, glyphs: .ascii, screen: screen)

    try expectGlyphs(state, named: "\(screen)-ascii")
  }

  @Test(arguments: Screen.allCases, smallSizes)
  func smallScreensLookAsRecorded(screen: Screen, size: TerminalSize) throws {
    let state = try AppState.sample(size: size, screen: screen)

    try expectGlyphs(state, named: "\(screen)")
  }

  @Test(arguments: LawFamily.ofRuns)
  func everyLawIsShown(family: LawFamily) throws {
    let state = try AppState.sample(law: ScalingLaw(family))

    try expectGlyphs(state, named: "law-\(family.rawValue)")
  }

  @Test(arguments: [LawFamily.kaplanD, .kaplanCmin], [Screen.tokens, .compute, .emergence])
  func lawsOfOneQuantityAreShownOverEveryAxis(family: LawFamily, screen: Screen) throws {
    let state = try AppState.sample(law: ScalingLaw(family), screen: screen)

    try expectGlyphs(state, named: "law-\(family.rawValue)-\(screen)")
  }

  @Test func movedSlidersShowThePresetsPlace() throws {
    var state = try AppState.sample(size: TerminalSize(120, 40))
    state.press("S-Right*4 Down S-Left*3 G Right*20")

    try expectFrame(state, named: "moved-sliders")
  }
}
