import Glibc
import Synchronization

/// Spreads work over the processors, and waits for it.
enum ParallelWork {
  /// More threads than this gain little for work of milliseconds.
  private static let mostThreads = 16

  /// The results of `body` for ranges that together are `0..<count`, in order.
  ///
  /// The ranges are `chunk` long, whatever the number of processors, so that the results are the
  /// same everywhere.
  static func map<Result: Sendable>(
    _ count: Int, chunk: Int, _ body: @escaping @Sendable (Range<Int>) -> [Result]
  ) -> [Result] {
    let starts = Array(stride(from: 0, to: count, by: chunk))
    let job = Job(ranges: starts.map { $0..<min($0 + chunk, count) }, body)
    let processors = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    let threads = (1..<min(processors, mostThreads, max(starts.count, 1))).compactMap { _ in
      start(job)
    }
    job.run()
    for thread in threads { pthread_join(thread, nil) }
    return job.results
  }

  /// A thread that helps with `job`; nil where the system has none left.
  private static func start(_ job: some Runnable) -> pthread_t? {
    var thread = pthread_t()
    let argument = Unmanaged.passRetained(Helper(job)).toOpaque()
    let status = pthread_create(
      &thread, nil,
      { argument in
        if let argument { Unmanaged<Helper>.fromOpaque(argument).takeRetainedValue().job.run() }
        return nil
      }, argument)
    guard status == 0 else {
      Unmanaged<Helper>.fromOpaque(argument).release()
      return nil
    }
    return thread
  }
}

private protocol Runnable: Sendable {
  func run()
}

/// Carries a job of any kind through C.
private final class Helper: Sendable {
  let job: any Runnable

  init(_ job: any Runnable) { self.job = job }
}

/// Ranges that whoever is free takes next.
private final class Job<Result: Sendable>: Runnable {
  private let ranges: [Range<Int>]
  private let body: @Sendable (Range<Int>) -> [Result]
  private let next = Atomic<Int>(0)
  private let parts: Mutex<[Int: [Result]]>

  init(ranges: [Range<Int>], _ body: @escaping @Sendable (Range<Int>) -> [Result]) {
    self.ranges = ranges
    self.body = body
    parts = Mutex([:])
  }

  func run() {
    while true {
      let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard index < ranges.count else { return }
      let part = body(ranges[index])
      parts.withLock { $0[index] = part }
    }
  }

  var results: [Result] {
    parts.withLock { parts in ranges.indices.flatMap { parts[$0] ?? [] } }
  }
}
