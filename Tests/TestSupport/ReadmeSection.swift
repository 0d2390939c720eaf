import Foundation
import Synchronization

/// Compares `text` with what README.md has between `<!-- name -->` and `<!-- /name -->`.
///
/// With `SCALEVIEW_RECORD=1` in the environment the section is written instead: `script/readme`.
///
/// Throws `SnapshotFailure`, which shows both texts, unless they are equal.
package func expectReadmeSection(_ text: String, named name: String) throws {
  try readme.withLock { _ in  // two sections may be recorded at the same time
    let path = Repository.root + "/README.md"
    let page = FileManager.default.contents(atPath: path).map {
      String(decoding: $0, as: UTF8.self)
    }
    guard let page, let section = range(ofSection: name, in: page) else {
      throw SnapshotFailure(name: "README.md, \(name)", recorded: nil, drawn: text)
    }
    if ProcessInfo.processInfo.environment["SCALEVIEW_RECORD"] == "1" {
      return try Data(page.replacingCharacters(in: section, with: text).utf8)
        .write(to: URL(fileURLWithPath: path))
    }
    guard page[section].utf8.elementsEqual(text.utf8) else {
      throw SnapshotFailure(
        name: "README.md, \(name)", recorded: String(page[section]), drawn: text)
    }
  }
}

private let readme = Mutex(())

private func range(ofSection name: String, in page: String) -> Range<String.Index>? {
  guard let opening = page.range(of: "<!-- \(name) -->\n"),
    let closing = page.range(of: "<!-- /\(name) -->", range: opening.upperBound..<page.endIndex)
  else { return nil }
  return opening.upperBound..<closing.lowerBound
}
