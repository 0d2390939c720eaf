import CellKit

/// Names cut to a width so that they can still be told apart.
enum ShortNames {
  /// `names`, where one is wider than `columns` with an ellipsis in place of its middle, or of what
  /// else can go: names of files often differ at their ends alone.
  static func fitting(
    _ names: [String], columns: Int, ellipsis: Unicode.Scalar = "…"
  ) -> [String] {
    guard columns > 0, names.contains(where: { $0.columnWidth > columns }) else { return names }
    let middle = (columns - 1) / 2
    let heads = (0..<columns).sorted {
      ((middle - $0).magnitude, $0) < ((middle - $1).magnitude, $1)
    }
    let cuts = heads.lazy.map { head in
      names.map { cut($0, to: columns, head: head, ellipsis: ellipsis) }
    }
    let kinds = Set(names).count
    return cuts.first { Set($0).count == kinds } ?? cuts[0]
  }

  /// A name with at most `head` columns of its start; its end has the others.
  private static func cut(
    _ name: String, to columns: Int, head: Int, ellipsis: Unicode.Scalar
  ) -> String {
    guard name.columnWidth > columns else { return name }
    let start = part(of: name, columns: head)
    let end = part(of: name.reversed(), columns: columns - 1 - start.columnWidth)
    return start + String(ellipsis) + String(end.reversed())
  }

  /// As many of `characters` as fit.
  private static func part(of characters: some Sequence<Character>, columns: Int) -> String {
    var part = ""
    for character in characters {
      guard (part + String(character)).columnWidth <= columns else { break }
      part.append(character)
    }
    return part
  }
}
