import CNcurses
import CTerminal
import CellKit
import Glibc

/// A terminal taken by a program that paints the whole screen, and its way back.
///
/// Nothing reaches the terminal before the first frame, so that a start that fails leaves no trace.
/// The modes of the terminal are changed last, and from then on every way out restores them: see
/// `CTerminal`.
struct CursesSession {
  let input: Int32
  let isUnicode: Bool
  /// 0, 8, 16 or 256.
  let colors: Int
  let sequences: TerminalSequences

  init(usesColor: Bool, opensControllingTerminal: Bool) throws(TerminalError) {
    HeapMemory.keep()
    input = try CursesSession.inputDescriptor(orControllingTerminal: opensControllingTerminal)
    guard isatty(STDOUT_FILENO) == 1 else { throw .outputIsNotATerminal }
    guard let type = Environment["TERM"] else { throw .missingType }
    isUnicode = Environment.adoptEncoding()
    try CursesSession.check(terminal_open(input, STDOUT_FILENO))
    do throws(TerminalError) {
      try CursesSession.startCurses(type: type)
      colors = usesColor ? CursesSession.startColors() : 0
      sequences = TerminalSequences(usesColor: colors > 0)
      setUndo(size: CursesSession.fit())
      try CursesSession.check(terminal_take(true))
    } catch {
      terminal_close()
      throw error
    }
  }

  /// Lets ncurses and the undo sequences follow the size of the terminal.
  func fit() -> TerminalSize {
    let size = CursesSession.fit()
    setUndo(size: size)
    return size
  }

  private func setUndo(size: TerminalSize) {
    let undo = sequences.undo(rows: size.rows)
    terminal_set_undo(undo, undo.count)
  }

  private static func fit() -> TerminalSize {
    var columns: Int32 = 0
    var rows: Int32 = 0
    if terminal_size(&columns, &rows) {
      resize_term(usable(rows, otherwise: 24), usable(columns, otherwise: 80))
    }
    return TerminalSize(columns: Int(cncurses_columns()), rows: Int(cncurses_lines()))
  }

  /// A terminal that claims no size has the usual one; one that claims a huge one is not drawn whole.
  private static func usable(_ length: Int32, otherwise usual: Int32) -> Int32 {
    length <= 0 ? usual : min(length, 1000)
  }

  private static func inputDescriptor(
    orControllingTerminal opensControllingTerminal: Bool
  ) throws(TerminalError) -> Int32 {
    if isatty(STDIN_FILENO) == 1 { return STDIN_FILENO }
    guard opensControllingTerminal else { throw .inputIsNotATerminal }
    let terminal = open("/dev/tty", O_RDONLY | O_NOCTTY | O_CLOEXEC)
    guard terminal >= 0 else { throw .inputIsNotATerminal }
    return terminal
  }

  /// Lets ncurses write into memory, read nothing and change no mode.
  private static func startCurses(type: String) throws(TerminalError) {
    guard let output = fdopen(terminal_frame_descriptor(), "w") else {
      throw .refused(code: errno)
    }
    // The size is the terminal's, not that of stale variables.
    unsetenv("LINES")
    unsetenv("COLUMNS")
    guard newterm(type, output, cncurses_stdin()) != nil else { throw .unknownType(type) }
    guard TerminalSequences.capability("cup") != nil else { throw .cannotMoveCursor(type) }
    typeahead(-1)
    // What ncurses has to say at its start is for a screen of 24 rows; this only empties its buffer
    // into the memory, where the first frame overwrites it.
    delay_output(0)
  }

  /// How many colors there are to use, of 0, 8, 16 and 256.
  private static func startColors() -> Int {
    guard has_colors(), start_color() == OK else { return 0 }
    return [256, 16, 8].first { $0 <= Int(cncurses_color_count()) } ?? 0
  }

  private static func check(_ code: Int32) throws(TerminalError) {
    guard code == 0 else { throw .refused(code: code) }
  }
}
