import CellKit
import TestSupport

@testable import ScaleviewUI

/// Compares the characters of a state's frame with the recorded ones.
func expectGlyphs(_ state: AppState, named name: String) throws {
  try expectSnapshot(state.render().buffer.text, named: "\(name)-\(state.size.name)")
}

/// Compares the characters, the roles of the cells and the text cursor of a state's frame.
func expectFrame(_ state: AppState, named name: String) throws {
  let frame = state.render()
  let cursor = frame.cursor.map { "cursor \($0.x),\($0.y)\n" } ?? ""
  try expectSnapshot(
    frame.buffer.text + "\n" + frame.buffer.roleMap + cursor, named: "\(name)-\(state.size.name)")
}

/// Compares a text with the recorded one.
func expectText(_ text: String, named name: String) throws {
  try expectSnapshot(text, named: name)
}
