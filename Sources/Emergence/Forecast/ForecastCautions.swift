import ScalingLaws

/// What to bear in mind with a forecast, in words.
struct ForecastCautions {
  private let request: ForecastRequest
  private let target: ForecastTarget
  private let model: ForecastModel
  private let interval: ClosedRange<Double>?
  private let heldOut: LargestHeldOut?
  private let excursions: [Extrapolation.Excursion]

  init(
    _ request: ForecastRequest, target: ForecastTarget, model: ForecastModel,
    interval: ClosedRange<Double>?, heldOut: LargestHeldOut?,
    excursions: [Extrapolation.Excursion]
  ) {
    self.request = request
    self.target = target
    self.model = model
    self.interval = interval
    self.heldOut = heldOut
    self.excursions = excursions
  }

  var words: [String] {
    [assumption, distance, ofInterval, ofHeldOut, ofMetric, ofFamilies, ofDirection, ofChain]
      .compactMap { $0 }
  }

  private var assumption: String? { target.assumption.map { "assumed: \($0)" } }

  private var distance: String? {
    guard let farthest = excursions.max(by: { abs($0.decades) < abs($1.decades) }) else {
      return nil
    }
    let side = farthest.decades > 0 ? "above" : "below"
    return "\(rounded(abs(farthest.decades), 1)) decades of \(farthest.quantity.rawValue) \(side) "
      + "every reading"
  }

  private var ofInterval: String? {
    if interval == nil { return "too few readings for an interval" }
    guard !excursions.isEmpty else { return nil }
    return "the interval holds if the law does: beyond the readings such intervals hold less often "
      + "than they say"
  }

  private var ofHeldOut: String? {
    guard let heldOut else { return "the laws could not be tried without the largest model" }
    guard heldOut.isInside == false else { return nil }
    return "without the largest model the same laws miss it by \(rounded(heldOut.error, 3)), "
      + "beyond their own interval"
  }

  private var ofMetric: String? {
    guard request.metric == .step, model.route.axis != .loss else { return nil }
    return "from the step metric alone, which hides how the ability grows before it shows"
  }

  private var ofFamilies: String? {
    let families = Set(request.readings.map(\.family)).filter { !$0.isEmpty }
    guard families.count > 1 else { return nil }
    return "\(families.count) families on one curve"
  }

  private var ofDirection: String? {
    let coefficients = model.ability.law.coefficients
    guard model.ability.law.form == .chanceSigmoid else { return nil }
    let isRising = model.route.axis == .loss ? coefficients[2] < 0 : coefficients[2] > 0
    return isRising ? nil : "over these readings the metric falls with scale"
  }

  private var ofChain: String? {
    guard request.target.loss == nil, model.route.axis != .loss,
      request.readings.contains(where: { $0.inputs.loss != nil })
    else { return nil }
    return "the losses determine no law, and were not used"
  }
}
