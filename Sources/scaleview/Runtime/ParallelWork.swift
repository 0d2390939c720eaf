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
    var results: [Result] = []
    forEach(starts.count, { body(starts[$0]..<min(starts[$0] + chunk, count)) }) { results += $0 }
    return results
  }

  /// Hands the result of `body` for each of `0..<count` to `take`, on this thread, in order and as
  /// soon as it is there.
  ///
  /// Where `mostWaiting` results wait for one before them, this thread waits as well.
  static func forEach<Result: Sendable, Failure: Error>(
    _ count: Int, mostWaiting: Int = .max, _ body: @escaping @Sendable (Int) -> Result,
    take: (consuming Result) throws(Failure) -> Void
  ) throws(Failure) {
    let job = Job(count, body)
    let threads = (1..<max(1, min(processors, mostThreads, count))).compactMap { _ in start(job) }
    defer {
      job.stop()
      for thread in threads { pthread_join(thread, nil) }
    }
    for index in 0..<count {
      while true {
        if let result = job.takeResult(index) {
          try take(result)
          break
        }
        if job.waiting >= mostWaiting || !job.doNext() { job.awaitResult() }
      }
    }
  }

  private static var processors: Int { sysconf(Int32(_SC_NPROCESSORS_ONLN)) }

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

/// Pieces of work that whoever is free takes next.
private final class Job<Result: Sendable>: Runnable {
  private let count: Int
  private let body: @Sendable (Int) -> Result
  private let next = Atomic<Int>(0)
  private let results = Mutex<[Int: Result]>([:])
  private let bell = Bell()

  init(_ count: Int, _ body: @escaping @Sendable (Int) -> Result) {
    self.count = count
    self.body = body
  }

  func run() { while doNext() {} }

  /// Does the next piece; false where all are begun.
  func doNext() -> Bool {
    let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
    guard index < count else { return false }
    let result = body(index)
    results.withLock { $0[index] = result }
    bell.ring()
    return true
  }

  /// Leaves what is not begun.
  func stop() { next.store(count, ordering: .relaxed) }

  /// How many results are there to be taken.
  var waiting: Int { results.withLock(\.count) }

  /// The result of a piece, once; nil where it is not there.
  func takeResult(_ index: Int) -> Result? { results.withLock { $0.removeValue(forKey: index) } }

  /// Sleeps until a result has come since the last sleep.
  func awaitResult() { bell.wait() }
}

/// Wakes one thread; each ring ends one sleep, also one that has not begun.
private final class Bell: @unchecked Sendable {  // the semaphore does its own locking
  private let semaphore = UnsafeMutablePointer<sem_t>.allocate(capacity: 1)

  init() { sem_init(semaphore, 0, 0) }

  deinit {
    sem_destroy(semaphore)
    semaphore.deallocate()
  }

  func ring() { sem_post(semaphore) }

  func wait() { while sem_wait(semaphore) != 0, errno == EINTR {} }
}
