import Fitting
import RealModule
import ScalingLaws

/// What a model that nobody has trained would read on a task, and how sure that is.
///
/// With losses the ability is a sigmoid or a hinge of the loss, and the loss a law of *N*, *D* or
/// *C*; without, it is a sigmoid of the logarithm of what the model is described by. The form with
/// the least Akaike criterion among those that the readings determine is taken.
public struct AbilityForecast: Hashable, Sendable {
  /// What is known and assumed of the model, completed by *C = 6ND*.
  public let target: Quantities
  /// The metric that a test of the model would read.
  public let prediction: Double
  /// The 95% interval of that reading: the spread of the laws over resampled readings, and that of
  /// single models about them; nil where none could be had.
  public let interval: ClosedRange<Double>?
  /// The ability's law.
  public let law: AbilityLaw
  /// What the ability's law is a function of: the loss, or the decimal logarithm of this.
  public let axis: Quantity
  /// The loss law before it; nil where the loss was given, or none is used.
  public let lossModel: LossModel?
  /// The loss that it gives.
  public let loss: Estimate?
  /// How the same laws do without the largest model; nil where they cannot be fitted without it.
  public let heldOut: LargestHeldOut?
  /// The quantities of the model that lie beyond the readings, with their decades.
  public let excursions: [Extrapolation.Excursion]
  /// What to bear in mind, in words.
  public let cautions: [String]

  /// The forecast that `request` asks for.
  ///
  /// - Throws: ``ForecastRefusal`` where the data cannot say.
  public init(_ request: ForecastRequest) throws(ForecastRefusal) {
    guard request.metric != .derived else { throw .derivedMetric }
    let target = ForecastTarget(request)
    let model = try ForecastModel(
      request, route: ForecastRoute(request), target: target.inputs)
    guard let answer = model.reading(of: target.inputs) else {
      throw .missingQuantity(model.route.axis)
    }
    self.target = target.inputs
    prediction = answer.reading.value
    interval = answer.reading.interval
    law = model.ability.law
    axis = model.route.axis
    lossModel = model.loss?.source.model
    loss = answer.loss
    heldOut = LargestHeldOut(request, route: model.route)
    excursions = FittedRange(of: request.readings).distances(of: target.inputs)
      .filter { $0.decades != 0 && $0.quantity != .tokensPerParam }
    let cautions = ForecastCautions(
      request, target: target, model: model, interval: answer.reading.interval, heldOut: heldOut,
      excursions: excursions)
    self.cautions = cautions.words
  }

  /// How far the model lies beyond the readings, in decades of the quantity that is farthest; 0 within
  /// them.
  public var extrapolation: Double {
    excursions.map { abs($0.decades) }.max() ?? 0
  }

  /// The laws in one line of ASCII.
  public var lawText: String {
    let name = axis == .loss ? "the loss" : "log10 \(axis.rawValue)"
    let step = "\(law.form.title) of \(name): \(law.form.asciiFormula)"
    return lossModel.map { "\($0.asciiFormula), then " + step } ?? step
  }
}

extension FittedRange {
  /// From the least to the largest of each quantity of `readings`.
  init(of readings: [ForecastReading]) {
    func range(_ quantity: Quantity) -> ClosedRange<Double>? {
      let values = readings.compactMap { $0.inputs[quantity] }
      guard let low = values.min(), let high = values.max() else { return nil }
      return low...high
    }
    self.init(
      params: range(.params), tokens: range(.tokens), compute: range(.compute),
      others: range(.loss).map { [.loss: $0] } ?? [:])
  }
}
