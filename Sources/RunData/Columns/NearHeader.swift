import ScalingLaws

/// What a header may mean that is not one of the usual names.
struct NearHeader {
  let header: Header
  let quantity: Quantity
  /// Whether its words leave no other meaning: `params_total`, but not `tokens_per_param`.
  let isClear: Bool

  /// What `header` may mean, by the words in it, else by its spelling; nil where it is a usual name
  /// or nothing like one.
  init?(_ header: Header) {
    guard ColumnNames.match(header.name) == nil else { return nil }
    self.header = header
    let words = Self.words(of: header.name)
    let quantities = Set(words.compactMap { Self.quantityWords[$0] })
    if let quantity = quantities.first, quantities.count == 1 {
      self.quantity = quantity
      isClear = words.allSatisfy { Self.quantityWords[$0] != nil || Self.plainWords.contains($0) }
    } else if quantities.isEmpty, let quantity = Self.quantity(spelledLike: header.name) {
      self.quantity = quantity
      isClear = false
    } else {
      return nil
    }
  }

  private static let quantityWords: [String: Quantity] = [
    "param": .params, "params": .params, "parameter": .params, "parameters": .params,
    "token": .tokens, "tokens": .tokens, "compute": .compute, "flop": .compute,
    "flops": .compute, "loss": .loss,
  ]

  /// Words that do not change which number is meant.
  private static let plainWords: Set<String> = [
    "n", "num", "number", "no", "of", "count", "total", "all", "train", "training", "trained",
    "model", "seen", "final", "val", "valid", "validation", "test", "eval", "evaluation", "mean",
    "average", "avg", "c", "d", "l", "in",
  ]

  /// The words of a header, in lowercase: `trainTokens` and `train_tokens` have the same.
  private static func words(of name: String) -> [String] {
    var words: [[UInt8]] = [[]]
    var last: UInt8 = 0
    for byte in name.utf8 {
      let isNew = !byte.isLetter || byte.isUppercase && !last.isUppercase
      if isNew, words.last != [] { words.append([]) }
      if byte.isLetter { words[words.count - 1].append(byte.lowercasedASCII) }
      last = byte
    }
    return words.filter { !$0.isEmpty }.map { String(decoding: $0, as: UTF8.self) }
  }

  /// The quantity with a name that one letter more, less or other makes of `name`.
  private static func quantity(spelledLike name: String) -> Quantity? {
    let word = ColumnNames.plain(name)
    guard word.utf8.count >= 4 else { return nil }
    return ColumnNames.ofQuantities.first {
      $0.name.utf8.count >= 4 && isOneEdit(Array($0.name.utf8), Array(word.utf8))
    }?.quantity
  }

  private static func isOneEdit(_ first: [UInt8], _ second: [UInt8]) -> Bool {
    guard abs(first.count - second.count) <= 1 else { return false }
    let start = zip(first, second).prefix { $0 == $1 }.count
    let (a, b) = (first.dropFirst(start), second.dropFirst(start))
    return [(1, 1), (1, 0), (0, 1)].contains { a.dropFirst($0.0) == b.dropFirst($0.1) }
  }
}

extension UInt8 {
  fileprivate var isUppercase: Bool { self &- 0x41 < 26 }
}
