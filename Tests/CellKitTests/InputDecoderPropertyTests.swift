import CellKit
import Testing

@Suite struct InputDecoderPropertyTests {
  /// Bytes that begin, fill and end sequences, more often than chance would have them.
  private static let alphabet: [UInt8] =
    Array("\u{1B}\u{1B}\u{1B}[[[OMP]_<;:?$~ABCaduZ0129\\".utf8)
    + [0x00, 0x03, 0x07, 0x0D, 0x18, 0x7F, 0x80, 0xA9, 0xC3, 0xE2, 0xF0, 0xFF]

  private func randomBytes(_ generator: inout SeededGenerator) -> [UInt8] {
    let count = Int.random(in: 0...24, using: &generator)
    return (0..<count).map { _ in
      Bool.random(using: &generator)
        ? Self.alphabet.randomElement(using: &generator) ?? 0
        : UInt8.random(in: .min ... .max, using: &generator)
    }
  }

  @Test(arguments: 0..<8)
  func anyBytesEndInARestingDecoder(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<2000 {
      var decoder = InputDecoder()

      _ = decoder.decode(randomBytes(&generator))
      _ = decoder.flush()

      #expect(decoder == InputDecoder() || !decoder.isWaiting)
      #expect(decoder.decode([0x61]) == [.key(.character("a"))])
    }
  }

  @Test(arguments: 0..<4)
  func splittingTheInputAnywhereChangesNothing(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(100 + seed))
    for _ in 0..<300 {
      let bytes = randomBytes(&generator)
      let whole = decoded(bytes)
      for cut in 0...bytes.count {
        var decoder = InputDecoder()
        let events = decoder.decode(bytes[..<cut]) + decoder.decode(bytes[cut...])
        #expect(events + decoder.flush() == whole, "\(bytes) cut at \(cut)")
      }
    }
  }

  @Test(arguments: 0..<8)
  func eventsSurviveTheWayThroughBytes(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(200 + seed))
    for _ in 0..<200 {
      let events = (0..<8).map { _ in randomEvent(&generator) }

      let bytes = events.map(encoded).joined()

      #expect(decoded(bytes) == events)
    }
  }

  private func randomEvent(_ generator: inout SeededGenerator) -> InputEvent {
    switch Int.random(in: 0..<10, using: &generator) {
    case 0: .mouse(randomReport(&generator))
    case 1: .paste(["", "0.34", "αβ\n\u{1B}[A"].randomElement(using: &generator) ?? "")
    case 2...5: .key(randomCharacter(&generator))
    default: .key(randomNamedKey(&generator))
    }
  }

  private func randomReport(_ generator: inout SeededGenerator) -> MouseEvent {
    let kinds: [MouseEvent.Kind] = [.press, .release, .drag, .wheelUp, .wheelDown]
    return MouseEvent(
      kinds.randomElement(using: &generator) ?? .press,
      at: Point(
        x: .random(in: 0..<500, using: &generator), y: .random(in: 0..<200, using: &generator)),
      modifiers: randomModifiers(&generator))
  }

  private func randomModifiers(_ generator: inout SeededGenerator) -> Key.Modifiers {
    Key.Modifiers(rawValue: .random(in: 0..<8, using: &generator))
  }

  /// Letters whose Alt or Control form does not begin another sequence or is another key.
  private func randomCharacter(_ generator: inout SeededGenerator) -> Key {
    let character = "abcdefgknopqrstuvwxyz".randomElement(using: &generator) ?? "a"
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: return .control(character)
    case 1: return Key(.character(character), .alt)
    case 2: return .character("αé日€\u{1F600}X%".randomElement(using: &generator) ?? "α")
    default: return .character(character)
    }
  }

  private func randomNamedKey(_ generator: inout SeededGenerator) -> Key {
    let codes: [Key.Code] = [
      .up, .down, .left, .right, .home, .end, .insert, .delete, .pageUp, .pageDown, .escape,
    ]
    switch Int.random(in: 0..<4, using: &generator) {
    case 0:
      let number = Int.random(in: 1...12, using: &generator)
      return Key(.function(number), randomModifiers(&generator))
    case 1:
      return [Key(.enter), Key(.tab), Key(.backspace)].randomElement(using: &generator) ?? Key(.tab)
    default:
      return Key(codes.randomElement(using: &generator) ?? .up, randomModifiers(&generator))
    }
  }
}
