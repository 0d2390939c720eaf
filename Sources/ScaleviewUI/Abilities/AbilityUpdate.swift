import Emergence
import RunData
import ScalingLaws

/// What happened to the tasks of a table of abilities.
package enum AbilityAction: Hashable, Sendable {
  /// Another task of the list was asked for, so many places further.
  case moved(by: Int)
  /// The reading of this index among the tasks of the study was chosen.
  case selected(Int)
  /// The list of tasks as a box was asked for.
  case listOpened
  /// The next order of the list was asked for.
  case sorted
  case markToggled(AbilityMark)
  /// The loss as the scale, or what was the scale before.
  case lossAxisToggled
  /// The answer to `Effect.studyAbilities`.
  case studied(id: Int, AbilityStudy)
}

extension AppState {
  mutating func update(_ action: AbilityAction) -> [Effect] {
    if case .studied(let id, let study) = action { return finishStudy(id: id, study) }
    guard let abilities else {
      message = .note("this file has no tasks: a table of abilities has")
      return []
    }
    switch action {
    case .moved(let places):
      if let index = abilities.list.moved(from: abilities.selected, by: places) {
        select(task: index)
      }
    case .selected(let index): select(task: index)
    case .listOpened:
      overlay = .taskPicker(selected: abilities.selected)
      find = Find()
    case .sorted:
      self.abilities?.sort(by: abilities.list.key.next)
      message = .note("tasks \(abilities.list.key.next.text)")
    case .markToggled(let mark): toggle(mark)
    case .lossAxisToggled: return toggleLossAxis(from: abilities.axis)
    case .studied: break
    }
    return []
  }

  /// Puts a task on the screen; the inspect cursor goes to the same model, if it has a reading there.
  private mutating func select(task index: Int) {
    let model = inspectedModel
    keepingAnswerLength { $0?.select(index) }
    showTasks()
    followModel(model)
    guard let abilities else { return }
    let family = abilities.hasFamilies ? " of \(abilities.reading?.family ?? "")" : ""
    let place = abilities.place.map { "task \($0) of \(abilities.list.listed.count)" } ?? "task"
    message = .note("\(place): \(abilities.title)\(family)")
  }

  private mutating func toggle(_ mark: AbilityMark) {
    let isShown = abilities?.view.shown.remove(mark) == nil
    if isShown { abilities?.view.shown.insert(mark) }
    showTasks()
    let absence = isShown ? reasonWithout(mark).map { ": \($0)" } ?? "" : ""
    message = .note("\(mark.title) \(isShown ? "on" : "off")\(absence)")
  }

  /// Why a mark that is on is not in the plots; nil where it is.
  private func reasonWithout(_ mark: AbilityMark) -> String? {
    guard let abilities, let smooth = abilityPlot(.smooth) else { return nil }
    switch mark {
    case .intervals:
      return abilities.itemCount == nil ? "n is not recorded; its slider sets it" : nil
    case .chance:
      return abilities.itemCount == nil && abilities.reading?.chance == nil
        ? "neither chance nor n is recorded" : nil
    case .impliedBand:
      if abilities.itemCount == nil { return "n is not recorded; its slider sets it" }
      let tells =
        smooth.source == .derived
        || smooth.metric?.kind.value(tokenLoss: 1, answerTokens: 1) != nil
      return tells && smooth.isAllOrNothing ? nil : "these metrics do not tell p"
    }
  }
}

// The study, and what it is made over.
extension AppState {
  /// Above this many readings they are studied in the background: it would delay the frame.
  private static let immediateLimit = 1500

  /// Makes the study over the scale of the screen, where there is none yet.
  mutating func refreshStudy() -> [Effect] {
    guard let abilities, abilities.study == nil else { return [] }
    guard abilities.table.readings.count > AppState.immediateLimit else {
      settleStudy()
      return []
    }
    lastRequest += 1
    self.abilities?.awaited = lastRequest
    return [.studyAbilities(id: lastRequest, abilities.request)]
  }

  /// Makes it here and now: a text that leaves the program must have it.
  package mutating func settleStudy() {
    guard let abilities, abilities.study == nil else { return }
    take(.answering(abilities.request))
  }

  private mutating func finishStudy(id: Int, _ study: AbilityStudy) -> [Effect] {
    guard id == abilities?.awaited else { return [] }  // an answer to an older question
    abilities?.awaited = nil
    take(study)
    return []
  }

  private mutating func take(_ study: AbilityStudy) {
    keepingAnswerLength { $0?.take(study) }
  }

  /// *T* before its slider is moved: that of the task on the screen, if its metrics tell it.
  var presetAnswerTokens: Int { abilities?.answerTokens ?? AppState.defaultAnswerTokens }

  /// Changes the task; a slider of *T* that nobody moved follows it.
  private mutating func keepingAnswerLength(_ change: (inout AbilityScreen?) -> Void) {
    let isUnmoved = answerTokens == presetAnswerTokens
    change(&abilities)
    if isUnmoved { answerTokens = presetAnswerTokens }
  }

  private mutating func showTasks() { if screen != .emergence { show(.emergence) } }

  /// Puts another quantity on the axis of the plots of tasks.
  mutating func showAbilities(over axis: Quantity) -> [Effect] {
    let model = inspectedModel
    keepingAnswerLength { $0?.show(over: axis) }
    viewports = viewports.filter { !$0.key.isAbility }
    let effects = refreshStudy()
    followModel(model)
    return effects
  }

  private mutating func toggleLossAxis(from axis: Quantity) -> [Effect] {
    guard let abilities else { return [] }
    let isLoss = axis == .loss
    guard isLoss || abilities.hasReadings(over: .loss) || abilities.tellsLoss else {
      message = .note("no reading has a loss: a column 'loss' gives it")
      return []
    }
    let other = abilities.otherAxis
    showTasks()
    message = .note(isLoss ? "over \(other.longName)" : "over the loss: models grow to the left")
    return showAbilities(over: isLoss ? other : .loss)
  }
}

/// What to study: a question whose answer takes time where there are many readings.
package struct StudyRequest: Hashable, Sendable {
  let table: AbilityTable
  let families: [String]
  let axis: Quantity
}

extension AbilityStudy {
  /// The answer to `request`.
  package static func answering(_ request: StudyRequest) -> AbilityStudy {
    AbilityStudy(
      request.table, families: request.families, options: StudyOptions(axis: request.axis))
  }
}

extension AbilityScreen {
  var request: StudyRequest { StudyRequest(table: table, families: seriesNames, axis: axis) }

  /// The place of the reading on the screen in the list, from 1.
  var place: Int? { list.listed.firstIndex(of: selected).map { $0 + 1 } }

  /// Whether a metric of the table is a loss, which stands for that of the models.
  var tellsLoss: Bool { table.metrics.contains { $0.kind == .loss } }

  /// The first quantity other than the loss that a reading has.
  var otherAxis: Quantity {
    [Quantity.params, .compute, .tokens].first(where: hasReadings) ?? .params
  }
}
