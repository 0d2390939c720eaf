import Fitting
import ScalingLaws

/// Every form that suits one axis, fitted to the readings of one task: coefficients with their
/// uncertainty, what is left open, and how each does without the largest model.
///
/// Over the loss these are the hinge, the two sigmoids and the error law; over *N*, *D* or *C*, taken
/// as decimal logarithms, the sigmoid above chance.
public struct AbilityComparison: Sendable {
  /// One form.
  public struct Row: Sendable {
    /// The form.
    public let form: AbilityForm
    /// The fit; nil where it is refused.
    public let fit: AbilityFit?
    /// Why it is refused; nil where it is not.
    public let refusal: AbilityFitError?
    /// The coefficients with their uncertainty, in the order of the form's symbols.
    public let estimates: [Estimate]
    /// The form without the largest model, asked for it; nil where it cannot be fitted without.
    public let heldOut: HeldOutReading?
  }

  /// The forms, those that the readings determine first, and of these the one with the least Akaike
  /// criterion.
  public let rows: [Row]
  /// What the forms are functions of: the loss, or the decimal logarithm of this.
  public let axis: Quantity

  /// Fits the forms to the readings that have a place on `axis`.
  ///
  /// - Parameters:
  ///   - readings: The readings, whose metric is a share.
  ///   - axis: The loss, *N*, *D* or *C*.
  ///   - chance: What guessing reaches.
  ///   - draws: The draws that the intervals are taken from.
  ///   - seed: Their seed.
  public init(
    _ readings: [ForecastReading], over axis: Quantity, chance: Double,
    draws: Range<Int> = 0..<1000, seed: UInt64 = 0
  ) {
    self.axis = axis
    let route: ForecastRoute = axis == .loss ? .loss : .direct(axis)
    let forms: [AbilityForm] =
      axis == .loss
      ? [.chanceSigmoid, .hinge, .ladderSigmoid, .exponentialError] : [.chanceSigmoid]
    let placed = readings.filter { route.place($0.inputs) != nil }
    let rows = forms.map { form in
      Self.row(placed, route, form, chance, draws: draws, seed: seed)
    }
    self.rows = rows.sorted { $0.rank < $1.rank }
  }

  private static func row(
    _ readings: [ForecastReading], _ route: ForecastRoute, _ form: AbilityForm, _ chance: Double,
    draws: Range<Int>, seed: UInt64
  ) -> Row {
    let part = ComparedForm(form: form, route: route, chance: chance)
    do {
      let fit = try part.fit(readings)
      return Row(
        form: form, fit: fit, refusal: nil, estimates: fit.estimates(fit.draws(draws, seed: seed)),
        heldOut: part.heldOut(readings))
    } catch {
      return Row(form: form, fit: nil, refusal: error, estimates: [], heldOut: nil)
    }
  }
}

extension AbilityComparison.Row {
  /// Determined before not determined, that before refused, then by the criterion.
  fileprivate var rank: (Int, Double) {
    guard let fit else { return (2, 0) }
    return (fit.isIdentified ? 0 : 1, fit.criterion)
  }
}
