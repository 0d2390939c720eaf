import CellKit
import Testing

@Suite struct ScriptedTerminalTests {
  private let size = TerminalSize(columns: 4, rows: 1)

  @Test func eventsComeOneByOneAndThenTheEnd() {
    let script: [InputEvent] = [.key(.character("a")), .key(Key(.up))]
    var terminal = ScriptedTerminal(size: size, events: script)

    let events = (0..<4).flatMap { _ in terminal.nextEvents(within: nil) }

    #expect(events == script + [.closed, .closed])
  }

  @Test func framesAreKeptInOrder() {
    var terminal = ScriptedTerminal(size: size)
    let first = Frame(buffer: CellBuffer(size: size))
    let second = Frame(buffer: CellBuffer(size: size), cursor: Point(x: 1, y: 0))

    terminal.present(first)
    terminal.present(second)

    #expect(terminal.lastFrame == second)
    #expect(terminal.frameCount == 2)
  }

  @Test func resizeChangesTheSize() {
    let larger = TerminalSize(columns: 9, rows: 9)
    var terminal = ScriptedTerminal(size: size, events: [.resize(larger)])

    let before = terminal.size
    _ = terminal.nextEvents(within: nil)

    #expect(before == size)
    #expect(terminal.size == larger)
  }
}
