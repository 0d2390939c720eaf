import CellKit

/// What an xterm sends for `event`: the inverse of the decoder, written apart from it.
func encoded(_ event: InputEvent) -> String {
  switch event {
  case .key(let key): encoded(key)
  case .mouse(let report): encoded(report)
  case .paste(let text): "\u{1B}[200~\(text)\u{1B}[201~"
  case .resize, .redraw, .idle, .closed: ""
  }
}

private func encoded(_ key: Key) -> String {
  let parameter = 1 + Int(key.modifiers.rawValue)
  let alt = key.modifiers.contains(.alt) ? "\u{1B}" : ""
  switch key.code {
  case .character(let character):
    guard key.modifiers.contains(.control), let byte = character.asciiValue else {
      return alt + String(character)
    }
    return alt + String(Unicode.Scalar(byte & 0x1F))
  case .enter: return alt + "\r"
  case .tab: return key.modifiers.contains(.shift) ? "\u{1B}[1;\(parameter)Z" : alt + "\t"
  case .backspace: return alt + "\u{7F}"
  case .escape: return "\u{1B}[27;\(parameter)u"
  case .up: return "\u{1B}[1;\(parameter)A"
  case .down: return "\u{1B}[1;\(parameter)B"
  case .right: return "\u{1B}[1;\(parameter)C"
  case .left: return "\u{1B}[1;\(parameter)D"
  case .home: return "\u{1B}[1;\(parameter)H"
  case .end: return "\u{1B}[1;\(parameter)F"
  case .insert: return "\u{1B}[2;\(parameter)~"
  case .delete: return "\u{1B}[3;\(parameter)~"
  case .pageUp: return "\u{1B}[5;\(parameter)~"
  case .pageDown: return "\u{1B}[6;\(parameter)~"
  case .function(let number): return encodedFunction(number, parameter)
  }
}

private func encodedFunction(_ number: Int, _ parameter: Int) -> String {
  let codes = [11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24]
  return "\u{1B}[\(codes[number - 1]);\(parameter)~"
}

private func encoded(_ report: MouseEvent) -> String {
  let button =
    switch report.kind {
    case .press, .release: 0
    case .drag: 32
    case .wheelUp: 64
    case .wheelDown: 65
    }
  let bits = button + 4 * Int(report.modifiers.rawValue)
  let final = report.kind == .release ? "m" : "M"
  return "\u{1B}[<\(bits);\(report.position.x + 1);\(report.position.y + 1)\(final)"
}
