/// The words of a text as a search compares them: in small letters, and whether or not a hyphen
/// joins them.
struct SearchWords {
  /// Every word; "over-training" is "over", "training".
  private let parts: [String]
  /// The same with what hyphens join as one word: "overtraining".
  private let joined: [String]

  init(_ text: String) {
    let plain = text.lowercased().replacing("isation", with: "ization")
    parts = Self.words(plain)
    joined = Self.words(plain.filter { !"-_".contains($0) })
  }

  /// Whether each word of `query` begins one here; one with a hyphen may also be two.
  func have(_ query: String) -> Bool {
    query.split(separator: " ").map { SearchWords(String($0)) }.allSatisfy { word in
      word.joined.allSatisfy(begins) || word.parts.allSatisfy { $0.count > 2 && begins($0) }
    }
  }

  private func begins(_ word: String) -> Bool {
    parts.contains { $0.hasPrefix(word) } || joined.contains { $0.hasPrefix(word) }
  }

  private static func words(_ text: String) -> [String] {
    text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
