import CellKit
import ScaleviewUI

/// The one loop: show the state, sleep until something happens, apply all of it, repeat.
struct EventLoop<Device: TerminalDevice> {
  private(set) var device: Device
  private let inbox: ActionInbox
  private let runner: EffectRunner
  private var watch: FileWatch
  private var isFinished = false

  /// A loop on `device`; `files` are those that were read.
  init(device: Device, inbox: ActionInbox, files: [String] = []) {
    self.device = device
    self.inbox = inbox
    watch = FileWatch(files)
    runner = EffectRunner(inbox: inbox, pausesForKeys: !device.waitsForAnswers)
  }

  /// Runs until the program is asked to end, and every file that was asked for is written.
  ///
  /// - Returns: What there is to say of exports that ended after the last frame.
  mutating func run(_ opening: (state: AppState, effects: [Effect])) -> [Message] {
    var state = opening.state
    perform(opening.effects)
    state.refreshStages()
    while !isFinished {
      device.present(state.render())
      if device.waitsForAnswers, runner.isBusy {
        inbox.wait()
      } else {
        var events = device.nextEvents(within: state.patience)[...]
        while !isFinished, let effects = state.handleNext(of: &events) { perform(effects) }
        for name in watch.changes() { perform(state.update(.fileChanged(name))) }
      }
      for action in inbox.drain() {
        runner.finished(action)
        perform(state.update(action))
      }
    }
    return finishExports()
  }

  /// A person who types e, Enter and q in one go wants the file.
  private func finishExports() -> [Message] {
    runner.cancelComparison()
    var messages: [Message] = []
    while runner.isExporting {
      inbox.wait()
      for action in inbox.drain() {
        runner.finished(action)
        if case .exportFinished(_, let outcome) = action { messages.append(outcome.message) }
      }
    }
    return messages
  }

  /// Does what belongs to the screen itself; hands everything else to the runner.
  private mutating func perform(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .quit: isFinished = true
      case .redraw: device.invalidate()
      case .copy(let text, let name):
        let isSent = device.copy(text)
        inbox.post(.copy(.finished(name: name, bytes: text.utf8.count, isSent: isSent)))
      case .suspend:
        device.suspend()
        device.invalidate()
      case .export, .computeResiduals, .arrangeRuns, .studyAbilities, .readThemes, .fit, .cancelFit,
        .bandFit, .compareLaws:
        runner.start(effect)
      }
    }
  }
}
