import CellKit

/// A script of keys: names separated by commas, as `Right*3,S-Right,l,Enter,text:0.34,size:80x24`.
///
/// A name is a single character, a named key, `S-`, `A-` or `C-` before one of these, `text:` before
/// letters to type, or `size:` before a new size of the screen. `*3` repeats; `Comma`, `Star` and
/// `Space` stand for themselves. `Wait` lets a running slider go on by one place.
struct KeyScript {
  let events: [InputEvent]

  /// Reads a script, or the file that `@` names.
  init(_ text: String) throws {
    let script = text.hasPrefix("@") ? try KeyScript.file(String(text.dropFirst())) : text
    events = try script.split { $0 == "," || $0.isNewline }
      .map { $0.trimmingSpaces }.filter { !$0.isEmpty }
      .flatMap(KeyScript.events(named:))
  }

  private static func events(named item: String) throws -> [InputEvent] {
    if item.hasPrefix("text:") {
      return item.dropFirst(5).map { .key(.character($0)) }
    }
    if item.hasPrefix("size:") {
      guard let size = try? SizeArgument.parse(String(item.dropFirst(5))) else {
        throw unknown(item)
      }
      return [.resize(size)]
    }
    let parts = item.split(separator: "*", maxSplits: 1)
    guard let name = parts.first, let event = event(named: String(name)) else {
      throw unknown(item)
    }
    guard parts.count == 2 else { return [event] }
    guard let count = Int(parts[1]), (1...10_000).contains(count) else { throw unknown(item) }
    return Array(repeating: event, count: count)
  }

  private static func event(named name: String) -> InputEvent? {
    name == "Wait" ? .idle : key(named: name).map { .key($0) }
  }

  private static func key(named name: String) -> Key? {
    var rest = name[...]
    var modifiers: Key.Modifiers = []
    let prefixes: [(String, Key.Modifiers)] = [("S-", .shift), ("A-", .alt), ("C-", .control)]
    while rest.count > 2, let (_, modifier) = prefixes.first(where: { rest.hasPrefix($0.0) }) {
      modifiers.insert(modifier)
      rest = rest.dropFirst(2)
    }
    if rest == "BTab" { return Key(.tab, .shift) }
    if rest.count == 1, let character = rest.first { return Key(.character(character), modifiers) }
    return named[String(rest)].map { Key($0, modifiers) }
  }

  private static let named: [String: Key.Code] = {
    var codes: [String: Key.Code] = [
      "Up": .up, "Down": .down, "Left": .left, "Right": .right, "Home": .home, "End": .end,
      "PgUp": .pageUp, "PgDn": .pageDown, "Enter": .enter, "Esc": .escape, "Tab": .tab,
      "Bs": .backspace, "Del": .delete, "Ins": .insert, "Space": .character(" "),
      "Comma": .character(","), "Star": .character("*"),
    ]
    for number in 1...12 { codes["F\(number)"] = .function(number) }
    return codes
  }()

  private static func file(_ path: String) throws -> String {
    guard !path.isEmpty else {
      throw CommandFailure.usage("--script @: name the file that holds the keys after the @")
    }
    return String(decoding: try InputFile.contents(of: path, name: path), as: UTF8.self)
  }

  private static func unknown(_ item: String) -> CommandFailure {
    .usage(
      "--script: '\(item)' is no key; use names like Right, S-Right, Enter, Esc, Wait, q, "
        + "text:0.34 or size:80x24, separated by commas")
  }
}

extension Substring {
  fileprivate var trimmingSpaces: String {
    var text = self
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
