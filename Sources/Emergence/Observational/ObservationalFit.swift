import Fitting
import Optimization
import RealModule

/// An observational law: an ability by what benchmark scores have in common, and that by the compute
/// of each family.
///
/// *y = h + (1 − h) σ(w₀ + w·S)*, with *S* the first principal components of the scores and *S*
/// linear in *log C* within a family. No model needs to be trained for it.
///
/// Source: Ruan, Maddison and Hashimoto, "Observational Scaling Laws and the Predictability of
/// Language Model Performance", 2024, arXiv:2405.10938.
public struct ObservationalFit: Sendable {
  /// The scores' components.
  public let components: PrincipalComponents
  /// The ability by the components.
  public let ability: AbilityFit
  /// The families with at least two known computes, in the order of the table.
  public let families: [FamilyLine]
  private let members: [String: [(compute: Double, scores: [Double])]]

  /// The bounds that the authors give *h* where it is fitted.
  public static let chanceRange = 0.0...0.2

  /// Fits the law.
  ///
  /// - Parameters:
  ///   - table: Models with their benchmark scores.
  ///   - readings: The ability of each model, in 0…1; nil where it was not tested.
  ///   - count: How many components are taken.
  ///   - chance: What guessing reaches.
  /// - Throws: ``ObservationalError``.
  public init(
    _ table: BenchmarkTable, readings: [Double?], components count: Int = 3,
    chance: ChanceLevel = .free(chanceRange)
  ) throws(ObservationalError) {
    precondition(readings.count == table.models.count, "a reading or nil a model")
    let components = try PrincipalComponents(table, count: count)
    let points = zip(components.scores, readings).compactMap { scores, reading in
      reading.map { AbilityPoint(predictors: scores, value: $0) }
    }
    do {
      ability = try AbilityFit(AbilityFitRequest(.chanceSigmoid, points: points, chance: chance))
    } catch { throw .law(error) }
    self.components = components
    var members: [String: [(compute: Double, scores: [Double])]] = [:]
    var names: [String] = []
    for (model, scores) in zip(table.models, components.scores) {
      guard let compute = model.compute else { continue }
      if members[model.family] == nil { names.append(model.family) }
      members[model.family, default: []].append((compute, scores))
    }
    families = names.compactMap { FamilyLine(family: $0, members[$0] ?? []) }
    self.members = members
  }

  /// The ability of a model of `family` trained with *C* FLOPs, with the spread of both laws; nil
  /// for a family without a line.
  ///
  /// Three models of a family say little about its line, and the spread then comes from the
  /// ability's law more than it should.
  public func estimate(
    family: String, compute: Double, draws: Range<Int> = 0..<1000, seed: UInt64 = 0
  ) -> Estimate? {
    guard let line = families.first(where: { $0.family == family }) else { return nil }
    let models = members[family] ?? []
    let laws = ability.draws(draws, seed: seed)
    let values = laws.enumerated().compactMap { draw, law -> Double? in
      var generator = CounterGenerator(seed: seed &+ 1, stream: UInt64(draw))
      let resample = models.map { _ in models[generator.index(below: models.count)] }
      let drawn = FamilyLine(family: family, resample)
      return drawn.map { law.value(at: $0.scores(compute: compute)) }
    }
    return Estimate(value: ability.law.value(at: line.scores(compute: compute)), draws: values)
  }
}
