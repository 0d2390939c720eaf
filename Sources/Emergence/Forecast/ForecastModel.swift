import Fitting
import RealModule
import ScalingLaws

/// A forecast's laws, fitted to some of the readings.
struct ForecastModel: Sendable {
  let route: ForecastRoute
  let ability: AbilityFit
  let loss: ForecastLoss?
  private let draws: Int
  private let seed: UInt64

  /// Fits the laws of `route`.
  ///
  /// - Throws: ``ForecastRefusal`` where the readings do not determine them.
  init(
    _ request: ForecastRequest, route: ForecastRoute, target: Quantities
  ) throws(ForecastRefusal) {
    var route = route
    var loss: ForecastLoss?
    if route == .chain {
      loss = ForecastLoss(
        request.readings, target: target, draws: request.draws, seed: request.seed)
      if loss == nil { route = try route.withoutLossLaw(request) }
    }
    self.route = route
    self.loss = loss
    draws = request.draws
    seed = request.seed
    ability = try Self.ability(request, route)
  }

  private static func ability(
    _ request: ForecastRequest, _ route: ForecastRoute
  ) throws(ForecastRefusal) -> AbilityFit {
    let seen = ForecastEvidence(request, route)
    try seen.check()
    let forms: [AbilityForm] =
      route.axis == .loss ? [.chanceSigmoid, .hinge, .ladderSigmoid] : [.chanceSigmoid]
    let fits = forms.compactMap { form in
      try? AbilityFit(
        AbilityFitRequest(form, points: seen.points, chance: .known(request.chance)))
    }
    let best = fits.filter(\.isIdentified).min { $0.criterion < $1.criterion }
    guard let best else {
      throw .notIdentified(reasons: fits.first?.reasons ?? ["the readings fit no law"])
    }
    return best
  }

  /// The reading of a model, the laws' spread and single models' scatter in it; nil where it has no
  /// place on the axis.
  func reading(of inputs: Quantities) -> (reading: Estimate, loss: Estimate?)? {
    if let loss {
      let chain = AbilityChain(
        loss: loss.source, ability: ability, draws: 0..<draws, seed: seed)
      return chain.estimate(at: inputs).map { ($0.reading.share, $0.loss) }
    }
    guard let place = route.place(inputs) else { return nil }
    return (ability.reading(at: [place], draws: 0..<draws, seed: seed).share, nil)
  }
}

extension Estimate {
  /// The number held in 0…1, as the ends of its interval are.
  fileprivate var share: Estimate {
    func held(_ value: Double) -> Double { min(max(value, 0), 1) }
    return Estimate(
      value: held(value), standardError: standardError,
      interval: interval.map { held($0.lowerBound)...held($0.upperBound) })
  }
}
