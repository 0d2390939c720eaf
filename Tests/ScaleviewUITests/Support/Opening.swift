import CellKit
import RunData
import ScalingLaws
import Testing

@testable import ScaleviewUI

extension TerminalSize {
  init(_ columns: Int, _ rows: Int) { self.init(columns: columns, rows: rows) }

  var name: String { "\(columns)x\(rows)" }
}

extension AppState {
  /// The state in which `table` opens; styles are those of `Theme.roles`.
  static func opened(
    _ table: RunTable, law: ScalingLaw? = nil, size: TerminalSize = TerminalSize(80, 24),
    glyphs: GlyphSet = .braille, screen: Screen? = nil,
    preferences: Preferences = Preferences()
  ) -> AppState {
    let appearance = Appearance(theme: .roles, glyphs: glyphs)
    var state = opening(
      table, law: law ?? table.suggestedLaw, size: size, appearance: appearance,
      preferences: preferences
    ).0
    state.refreshStages()
    if let screen { _ = state.update(.screenSelected(screen)) }
    return state
  }

  /// The synthetic sample, on the law that it names unless another is given.
  static func sample(
    law: ScalingLaw? = nil, size: TerminalSize = TerminalSize(80, 24),
    glyphs: GlyphSet = .braille, screen: Screen? = nil
  ) throws -> AppState {
    opened(try Tables.sample("kaplan.csv"), law: law, size: size, glyphs: glyphs, screen: screen)
  }

  /// Presses the keys that `script` names, as in "Right*3 S-Left l Enter text:0.34".
  ///
  /// - Returns: All effects, in order.
  @discardableResult
  mutating func press(_ script: String) -> [Effect] {
    KeyNames.events(script).flatMap { handle($0) }
  }

  /// The text of one row of the screen.
  func row(_ y: Int) -> String { render().buffer.row(at: y) }

  /// All rows of the screen.
  var screenText: String { render().buffer.text }

  /// The same runs and state on a screen of another size.
  func resized(to size: TerminalSize) -> AppState {
    var state = self
    _ = state.update(.resized(size))
    return state
  }
}

extension AppState: CustomTestStringConvertible {
  /// A failed expectation prints this in place of every run of the table.
  public var testDescription: String { "the state on \(screen), \(size.name)" }

  /// Whether nothing changed.
  func isUntouched(since earlier: AppState) -> Bool { self == earlier }

  /// Whether the screen looks as `frame` does.
  func isDrawn(as frame: DrawnFrame) -> Bool { render() == frame.frame }

  var drawn: DrawnFrame { DrawnFrame(frame: render()) }
}

/// A frame that a failed expectation does not print cell by cell.
struct DrawnFrame: Hashable, CustomTestStringConvertible {
  let frame: Frame

  var testDescription: String { "a frame of \(frame.buffer.size.name)" }
}

extension RunTable {
  /// The law that the file names, as the program opens it, or Chinchilla.
  fileprivate var suggestedLaw: ScalingLaw {
    ScalingLaw(directives["law"].flatMap(LawFamily.init(id:)) ?? .chinchilla)
  }
}

extension Message {
  /// The words of a message of any kind.
  static func text(of message: Message?) -> String { message?.text ?? "" }
}
