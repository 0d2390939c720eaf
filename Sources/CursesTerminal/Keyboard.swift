import CellKit
import Glibc

/// The bytes that a terminal sends, decoded as they come.
struct Keyboard {
  let descriptor: Int32
  private(set) var isOpen = true
  private var decoder = InputDecoder()
  private var deadline: Int?

  /// More than any person types ahead; a paste goes on in the next round.
  private static let mostReads = 64
  private static let pieceSize = 4096

  init(descriptor: Int32) { self.descriptor = descriptor }

  /// Milliseconds until an unfinished sequence counts as finished; -1 if there is none.
  var timeout: Int32 {
    guard let deadline else { return -1 }
    return Int32(max(0, deadline - Keyboard.now))
  }

  /// Everything that waits to be read.
  mutating func read() -> [InputEvent] {
    var events: [InputEvent] = []
    for _ in 0..<Keyboard.mostReads {
      events += decoder.decode(readOnce())
      guard isOpen, isReadable else { break }
    }
    deadline = decoder.isWaiting ? Keyboard.now + decoder.patience : nil
    return events
  }

  /// What an unfinished sequence means, if it has been unfinished for long enough.
  mutating func flushIfDue() -> [InputEvent] {
    guard let deadline, deadline <= Keyboard.now else { return [] }
    self.deadline = nil
    return decoder.flush()
  }

  private mutating func readOnce() -> [UInt8] {
    var result = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: Keyboard.pieceSize) { buffer, count in
      result = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      count = max(0, result)
    }
    if result == 0 || (result < 0 && errno != EINTR && errno != EAGAIN) { isOpen = false }
    return bytes
  }

  private var isReadable: Bool {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&request, 1, 0) > 0
  }

  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
