import CNcurses

/// What terminfo says of the terminal on standard output, without taking it.
package enum TerminalColors {
  /// How many colors it has, of 0, 8, 16 and 256; 0 for a type that is not known.
  package static var count: Int {
    var status: Int32 = 0
    guard setupterm(nil, 1, &status) == OK else { return 0 }
    let colors = Int(tigetnum("colors"))
    return [256, 16, 8].first { $0 <= colors } ?? 0
  }
}
