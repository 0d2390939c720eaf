import Emergence
import RunData
import ScaleviewUI
import ScalingLaws

/// Carries out effects in the background and leaves their answers in the inbox.
///
/// Only the loop's thread calls it, so that the order of calls is the order of effects.
final class EffectRunner {
  private let inbox: ActionInbox
  /// How long keys pause before the law is compared again: while one is held, and a frame follows the
  /// other, every comparison would be for nothing.
  private let pause: Duration
  private var tasks: [Int: Task<Void, Never>] = [:]
  private var comparison: Int?
  private var fit: Int?
  private var bands: Int?
  private var lawComparison: Int?
  private var arrangement: Int?
  private var exports: Set<Int> = []

  /// A runner for a person, or for a script, which does not wait.
  init(inbox: ActionInbox, pausesForKeys: Bool) {
    self.inbox = inbox
    pause = pausesForKeys ? .milliseconds(60) : .zero
  }

  /// Whether an answer is still to come.
  var isBusy: Bool { !tasks.isEmpty }

  func start(_ effect: Effect) {
    switch effect {
    case .export(let id, let text, let path, let replacing):
      exports.insert(id)
      run(id) {
        .exportFinished(id: id, outcome: FileStore.write(text, to: path, replacing: replacing))
      }
    case .computeResiduals(let id, let law, let table):
      let isFirst = comparison == nil
      cancelComparison()
      comparison = id
      run(id, after: isFirst ? .zero : pause) {
        let summary = ResidualSummary.comparing(law, with: table) { Task.isCancelled }
        return .residualsComputed(id: id, summary)
      }
    case .fit(let id, let question):
      fit.map { tasks[$0]?.cancel() }
      fit = id
      run(id) { [inbox] in FitTask.run(id, question, post: inbox.post) }
    case .cancelFit(let id): tasks[id]?.cancel()
    case .compareLaws(let id, let question):
      lawComparison.map { tasks[$0]?.cancel() }
      lawComparison = id
      run(id) { .fit(.compared(id: id, FitTask.comparison(question))) }
    case .bandFit(let id, let question):
      bands.map { tasks[$0]?.cancel() }
      bands = id
      run(id) { .fit(.banded(id: id, FitTask.bands(question))) }
    case .arrangeRuns(let id, let request):
      arrangement.map { tasks[$0]?.cancel() }
      arrangement = id
      run(id) { .runs(.arranged(id: id, .answering(request) { Task.isCancelled })) }
    case .studyAbilities(let id, let request):
      run(id) { .ability(.studied(id: id, .answering(request))) }
    case .readThemes(let id): run(id) { .theme(.listed(id: id, ThemeStore.choices)) }
    case .copy, .redraw, .suspend, .quit: preconditionFailure("the loop does this itself")
    }
  }

  /// Forgets the task whose answer `action` is.
  func finished(_ action: Action) {
    switch action {
    case .fit(.finished(_, .found(let report))) where report.isResampling: break
    case .exportFinished(let id, _), .residualsComputed(let id, _), .theme(.listed(let id, _)),
      .fit(.finished(let id, _)), .fit(.resampled(let id, _)), .fit(.banded(let id, _)),
      .fit(.compared(let id, _)), .runs(.arranged(let id, _)), .ability(.studied(let id, _)):
      tasks[id] = nil
      exports.remove(id)
    default: break
    }
  }

  /// Whether a file is still to be written.
  var isExporting: Bool { !exports.isEmpty }

  func cancelComparison() { comparison.map { tasks[$0]?.cancel() } }

  private func run(
    _ id: Int, after pause: Duration = .zero, _ work: @escaping @Sendable () -> Action
  ) {
    tasks[id] = Task.detached { [inbox] in
      // Cancelled, the sleep is over, and the work finds that it is not wanted.
      if pause > .zero { try? await Task.sleep(for: pause) }
      inbox.post(work())
    }
  }
}
