import Emergence
import RunData
import ScalingLaws

/// The tasks of a table of abilities, and the one on the screen.
package struct AbilityScreen: Hashable, Sendable {
  let table: AbilityTable
  let seriesNames: [String]
  /// What the scale is.
  package internal(set) var axis: Quantity
  /// The studies that were made, by the scale.
  private var studies: [Quantity: AbilityStudy] = [:]
  /// The place of the reading on the screen among the tasks of the study.
  package private(set) var selected = 0
  /// Which readings are listed, in which order.
  private(set) var list = TaskList()
  /// The models of the test on the screen, whatever their family.
  private(set) var models: [AbilityModel] = []
  /// The laws of a single token behind the readings of the selected family.
  private(set) var tokenLaw: TokenLaw?
  /// The middle of the models' params and tokens, which a curve of the main law holds fixed.
  private(set) var held = Quantities()
  /// What there is to say of the reading on the screen, whatever the sliders.
  private(set) var facts: [LawEntry] = []
  /// What a person set of the plots.
  var view = AbilityView() { didSet { if view.items != oldValue.items { refreshDetectable() } } }
  /// The smallest accuracy that a test of so many items detects; nil where *n* is not known.
  private(set) var detectable: Double?
  /// The request whose study is awaited.
  var awaited: Int?

  /// nil where the table has no abilities.
  init?(_ table: RunTable) {
    guard let abilities = table.abilities, !abilities.readings.isEmpty else { return nil }
    self.table = abilities
    seriesNames = table.series
    let all: [Quantity] = [.params, .compute, .tokens, .loss]
    axis = all.first { axis in abilities.readings.contains { $0[axis] != nil } } ?? .params
  }

  /// The study over the axis; nil while it is being made.
  var study: AbilityStudy? { studies[axis] }

  /// The family's reading of the task on the screen; nil while there is no study.
  var reading: TaskReading? {
    study.flatMap { $0.tasks.indices.contains(selected) ? $0.tasks[selected] : nil }
  }

  /// The task with its shots: "2D+, 50-shot".
  var title: String { reading?.title ?? "" }

  /// *T*: the length of an answer that the smooth metric's name tells, or that fits its readings best.
  var answerTokens: Int? {
    if case .editDistance(let length?) = reading?.smooth?.metric.kind { return length }
    return (reading?.verdict.bands?.answerTokens).map { Int(min(1e6, max(1, $0.rounded()))) }
  }

  /// What must be known of the table as a whole.
  var notes: [String] { study?.notes ?? [] }

  /// Whether the table tells families apart.
  var hasFamilies: Bool { seriesNames.count > 1 }

  /// How many readings have a place on the axis.
  func hasReadings(over axis: Quantity) -> Bool { table.readings.contains { $0[axis] != nil } }
}

extension AbilityScreen {
  /// Takes the study over its axis.
  mutating func take(_ study: AbilityStudy) {
    studies[study.options.axis] = study
    if study.options.axis == axis { refresh() }
  }

  /// Puts another quantity on the axis.
  mutating func show(over axis: Quantity) {
    self.axis = axis
    refresh()
  }

  /// Puts the reading of this index among the tasks of the study on the screen.
  mutating func select(_ index: Int) {
    selected = index
    models = study.map { AbilityModel.models(of: $0, test: index, families: seriesNames) } ?? []
    tokenLaw = reading.flatMap(TokenLaw.init)
    refreshDetectable()
    facts = reading?.entries(families: hasFamilies) ?? []
    held = Quantities(params: median(of: .params), tokens: median(of: .tokens))
  }

  private mutating func refreshDetectable() {
    detectable =
      if let items = view.items { detectable(items: items) } else { reading?.detectableAt }
  }

  private func median(of quantity: Quantity) -> Double? {
    let values = models.compactMap { $0.inputs[quantity] }.sorted()
    return values.isEmpty ? nil : values[values.count / 2]
  }

  /// Lists the readings in another order.
  mutating func sort(by key: TaskList.Key) {
    list.key = key
    list.arrange(study?.tasks ?? [])
  }

  private mutating func refresh() {
    list.arrange(study?.tasks ?? [])
    let isListed = list.listed.contains(selected)
    select(isListed ? selected : list.listed.first ?? 0)
  }
}

extension AbilityReading {
  /// The quantity at which the model stands on an axis.
  subscript(axis: Quantity) -> Double? {
    switch axis {
    case .params: params
    case .tokens: tokens
    case .compute: compute
    case .loss: loss
    default: nil
    }
  }
}
