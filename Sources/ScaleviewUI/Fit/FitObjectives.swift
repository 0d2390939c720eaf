import Fitting

extension FitObjective {
  /// The objectives in the order in which a key goes through them.
  static let choices: [FitObjective] = [.standard, .squaredLogLoss, .squaredLoss]

  /// The choice after this one.
  var next: FitObjective {
    let place = FitObjective.choices.firstIndex { $0.id == id } ?? -1
    return FitObjective.choices[(place + 1) % FitObjective.choices.count]
  }

  /// What is minimized, in words: "Huber of ln L, delta 0.001".
  var words: String {
    switch self {
    case .huber(let delta): "Huber of ln L, delta \(NumberFormat.significant(delta))"
    case .squaredLoss: "squares of L"
    case .squaredLogLoss: "squares of ln L"
    }
  }

  /// The name in a command.
  var name: String {
    switch self {
    case .huber: "huber"
    case .squaredLoss: "squares"
    case .squaredLogLoss: "log-squares"
    }
  }
}

extension AppState {
  /// What `fit all` or `fit huber 0.01` asks for.
  func fitAction(_ text: String) throws(Refusal) -> FitAction {
    let words = text.split(separator: " ").map(String.init)
    if words == ["all"] { return .comparisonRequested }
    if words.first == "huber", words.count == 2 {
      guard let delta = Double(words[1]), delta > 0, delta.isFinite else {
        throw Refusal("delta \(words[1]) is no positive number; try fit huber 0.001")
      }
      return .objectiveChosen(.huber(delta: delta))
    }
    let named = FitObjective.choices.first { [$0.name] == words }
    guard let objective = named else {
      throw Refusal("there is no fit '\(text)'; it takes all, huber, log-squares or squares")
    }
    return .objectiveChosen(objective)
  }
}
