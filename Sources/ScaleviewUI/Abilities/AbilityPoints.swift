import RunData
import ScalingLaws

extension AbilityPlot {
  /// Where the readings are; one of zero that implies no value has no place.
  var runPoints: [RunPoints] {
    let points = series?.points.filter(\.value.isFinite) ?? []
    let values = points.map(\.value)
    return [RunPoints(xs: points.map(\.x), ys: values, losses: values)]
  }

  /// The point of the model that `reading` is of, whatever metric or task that is a reading by.
  func point(ofModelIn reading: AbilityReading) -> AbilitySeries.Point? {
    series?.points.first { $0.value.isFinite && $0.reading.isOfSameModel(as: reading) }
  }

  /// What the law implies for the model of a reading; nil where it lacks what the law needs, or no
  /// metric of the law is comparable.
  func implied(for reading: AbilityReading) -> Double? {
    let inputs = Quantities(
      params: reading.params, tokens: reading.tokens, compute: reading.compute)
    guard let mirage, let loss = law.value(at: inputs.completed) else { return nil }
    return mirage.value(loss: loss, answerTokens: Double(answerTokens))
  }
}

extension AbilityReading {
  /// Whether both are readings of one model.
  func isOfSameModel(as other: AbilityReading) -> Bool {
    (series, model) == (other.series, other.model)
      && (params, tokens, compute, loss) == (other.params, other.tokens, other.compute, other.loss)
  }
}
