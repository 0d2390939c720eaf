import ScalingLaws

extension AppState {
  /// A line for each option; the ones that hold now have a mark.
  func axisMenuLines(_ side: AxisSide, selected: Int) -> [OverlayLine] {
    let isCurrent = isCurrent(side)
    let options = axisOptions(side)
    return options.enumerated().map { index, option in
      let isFirst = index == 0 || options[index - 1].group != option.group
      let mark = isCurrent(option) ? String(appearance.glyphs.sliderKnob) : " "
      return OverlayLine(
        text: "\((isFirst ? option.group : "").padded(to: 9))\(mark) \(text(of: option))",
        isSelected: index == selected)
    }
  }

  func axisMenuTitle(_ side: AxisSide) -> String {
    "\(side.rawValue) of \(activePlot?.content.title ?? "no plot")"
  }

  func text(of option: AxisOption) -> String {
    switch option {
    case .quantity(let quantity): "\(quantity.axisSymbol), \(quantity.unit)"
    case .loss: "L, the loss"
    case .reducibleLoss: "L - E, the loss above the law's floor E"
    case .unit(let unit): unitText(unit)
    case .form(let form): form.rawValue
    }
  }

  private func unitText(_ unit: LossUnit) -> String {
    switch unit {
    case .bitsPer(let ratio):
      "\(unit.title), \(NumberFormat.significant(ratio.tokensPerUnit)) tokens each (GPT-2)"
    default: unit.title
    }
  }
}
