/// Why an ability's law could not be fitted: what was found, and what to do.
public enum AbilityFitError: Error, Hashable, Sendable {
  /// There are fewer different predictors than free coefficients.
  case tooFewReadings(have: Int, need: Int)
  /// A reading is not a finite number.
  case notFinite(reading: Int)
  /// The readings have different numbers of predictors.
  case mixedPredictors(reading: Int)
  /// The form takes a single predictor.
  case onePredictorOnly(AbilityForm)
  /// A hinge needs a known base.
  case chanceUnknown
  /// Chance is outside 0…1.
  case chanceOutsideDomain(Double)
}

extension AbilityFitError: CustomStringConvertible {
  /// The reason in words.
  public var description: String {
    switch self {
    case .tooFewReadings(let have, let need):
      "\(have) different \(have == 1 ? "place" : "places") on the axis cannot fix \(need) "
        + "coefficients; add readings"
    case .notFinite(let reading): "reading \(reading + 1) is not a finite number"
    case .mixedPredictors(let reading):
      "reading \(reading + 1) has another number of predictors than the first"
    case .onePredictorOnly(let form): "\(form.title) takes one predictor"
    case .chanceUnknown: "a hinge starts from chance: say what guessing reaches"
    case .chanceOutsideDomain(let value):
      "chance is from 0 up to, but not including, 1, not \(value)"
    }
  }
}

extension AbilityFitRequest {
  /// Checks the readings before anything is fitted to them.
  ///
  /// - Throws: ``AbilityFitError``.
  func check() throws(AbilityFitError) {
    for (index, point) in points.enumerated() {
      guard point.isFinite else { throw .notFinite(reading: index) }
      guard point.predictors.count == predictorCount else {
        throw .mixedPredictors(reading: index)
      }
    }
    guard form == .chanceSigmoid || predictorCount == 1 else { throw .onePredictorOnly(form) }
    if case .known(let value) = chance {
      guard value >= 0, value < 1 else { throw .chanceOutsideDomain(value) }
    } else if form == .hinge {
      throw .chanceUnknown
    }
    // A hinge needs three readings below its bend, and one above to show the bend.
    let need = form == .hinge ? 4 : freeCount
    let places = Set(points.map(\.predictors)).count
    guard places >= need else { throw .tooFewReadings(have: places, need: need) }
  }
}
