import CellKit
import Testing

@testable import ScaleviewUI

/// Keys by their names.
@Suite struct KeyNameTests {
  @Test func everyKeyOfTheTableIsReadFromItsName() {
    for group in Keymap.groups() {
      for (key, _) in group.bindings.flatMap(\.keys) {
        #expect(KeyName.key(KeyName.text(key)) == key, "\(KeyName.text(key))")
      }
    }
  }

  @Test(arguments: [
    ("q", Key.character("q")), ("Q", .character("Q")), ("Shift-q", .character("Q")),
    ("Ctrl-R", .control("r")), ("ctrl-r", .control("r")), ("C-r", .control("r")),
    ("Alt-Left", Key(.left, .alt)), ("⇧←", Key(.left, .shift)), ("Shift-Tab", Key(.tab, .shift)),
    ("F5", Key(.function(5))), ("Space", .character(" ")), ("pgup", Key(.pageUp)),
    ("-", .character("-")), ("Alt--", Key(.character("-"), .alt)), ("s", .character("s")),
    ("é", .character("é")),
  ])
  func namesAreRead(name: String, key: Key) {
    #expect(KeyName.key(name) == key)
  }

  @Test(arguments: ["", " ", "qq", "F0", "F13", "Ctrl-", "Shift-1", "Ctrl-Ctrl-x", "Hyper-x", "Fx"])
  func otherNamesAreNoKeys(name: String) {
    #expect(KeyName.key(name) == nil)
  }
}
