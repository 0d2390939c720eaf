import ScalingLaws

/// What happened to the menu of an axis.
package enum AxisAction: Hashable, Sendable {
  case opened(AxisSide)
}

/// What the menu of an axis offers.
enum AxisOption: Hashable {
  /// The quantity along the horizontal axis.
  case quantity(Quantity)
  /// The loss itself, or what of it is above the law's floor.
  case loss, reducibleLoss
  case unit(LossUnit)
  case form(AxisForm)

  /// What the option is of.
  var group: String {
    switch self {
    case .quantity, .loss, .reducibleLoss: "shows"
    case .unit: "unit"
    case .form: "spacing"
    }
  }
}

extension AppState {
  mutating func update(_ action: AxisAction) {
    switch action {
    case .opened(let side):
      guard activePlot != nil else {
        message = .error(whyNoPlot)
        return
      }
      let current = axisOptions(side).firstIndex(where: isCurrent(side)) ?? 0
      overlay = .axisMenu(side, selected: current)
    }
  }

  /// All that the menu of the active plot's axis offers.
  func axisOptions(_ side: AxisSide) -> [AxisOption] {
    let forms = [AxisForm.log, .linear].map(AxisOption.form)
    switch (side, activePlot?.content) {
    case (.x, .ability):
      return [Quantity.params, .tokens, .compute, .loss].map(AxisOption.quantity) + forms
    case (.x, _):
      let quantities: [Quantity] = [.params, .tokens, .compute]
      let ratio: [Quantity] = table.kind == .runs ? [.tokensPerParam] : []
      return (quantities + ratio).map(AxisOption.quantity) + forms
    case (.y, .loss):
      let measures = law.floor == nil ? [AxisOption.loss] : [.loss, .reducibleLoss]
      return measures + LossUnit.allCases.map(AxisOption.unit) + forms
    case (.y, .residual): return [.form(.linear)]
    case (.y, _): return forms
    }
  }

  /// Whether the active plot already is what an option offers.
  func isCurrent(_ side: AxisSide) -> (AxisOption) -> Bool {
    guard let content = activePlot?.content else { return { _ in false } }
    let view = view(of: content)
    let quantity = horizontalQuantity(of: content)
    return { option in
      switch option {
      case .quantity(let other): other == quantity
      case .loss: !view.isReducible
      case .reducibleLoss: view.isReducible
      case .unit(let unit): unit == view.unit
      case .form(let form): form == (side == .x ? view.xForm : view.yForm)
      }
    }
  }

  /// Does what was chosen; the menu closes.
  mutating func choose(_ index: Int, of side: AxisSide) -> [Effect] {
    overlay = nil
    guard let content = activePlot?.content else { return [] }
    let option = axisOptions(side)[index]
    message = .note("\(content.title), \(side.rawValue): \(text(of: option))")
    switch option {
    case .quantity(let quantity) where content.isAbility: return showAbilities(over: quantity)
    case .quantity(let quantity): showHorizontally(quantity)
    case .loss: axes.reducible.remove(content)
    case .reducibleLoss: axes.reducible.insert(content)
    case .unit(let unit): axes.unit = unit
    case .form(let form): axes.space(side, of: content, as: form)
    }
    return []
  }

  /// On a screen of loss plots, the screen of that quantity; elsewhere what the curves run over.
  ///
  /// A quantity without a screen takes the place of that of the screen.
  private mutating func showHorizontally(_ quantity: Quantity) {
    if screen.axis != nil, let other = Screen.allCases.first(where: { $0.axis == quantity }) {
      show(other)
      return
    }
    axis = quantity
    if focus != .sliders { focus = .plot(activeContent) }
    if let cursor = inspection, cursor.content == activeContent {
      moveInspection(from: cursor)
    } else {
      moveInspection(to: activeContent)
    }
  }
}
