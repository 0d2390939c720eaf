import Glibc
import ScaleviewUI
import Synchronization

/// Where background work leaves its answers, with a descriptor that wakes the loop.
final class ActionInbox: Sendable {
  private let actions = Mutex<[Action]>([])
  /// Readable while an action waits.
  let descriptor: Int32
  private let wakeDescriptor: Int32

  init() {
    var ends: [Int32] = [-1, -1]
    let status = pipe(&ends)
    precondition(status == 0, "no file descriptor is left for the loop to wait on")
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    (descriptor, wakeDescriptor) = (ends[0], ends[1])
  }

  deinit {
    close(descriptor)
    close(wakeDescriptor)
  }

  /// Leaves an answer; from any thread.
  func post(_ action: Action) {
    actions.withLock { $0.append(action) }
    var wake: UInt8 = 1
    _ = write(wakeDescriptor, &wake, 1)  // a full pipe wakes as well
  }

  /// Takes all answers, oldest first.
  func drain() -> [Action] {
    var wakes = [UInt8](repeating: 0, count: 64)
    while read(descriptor, &wakes, wakes.count) == wakes.count {}
    return actions.withLock { waiting in
      defer { waiting = [] }
      return waiting
    }
  }

  /// Sleeps until an answer waits.
  func wait() {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    while poll(&request, 1, -1) < 0, errno == EINTR {}
  }
}
