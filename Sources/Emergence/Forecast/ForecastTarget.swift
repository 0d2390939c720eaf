import ScalingLaws

/// The model that is asked about, with what had to be assumed of it.
struct ForecastTarget: Hashable, Sendable {
  /// What is known and assumed, completed by *C = 6ND*.
  let inputs: Quantities
  /// What was assumed, in words; nil where all was given.
  let assumption: String?

  /// Takes the tokens of a model of which the size alone is given from the readings: theirs where
  /// all have the same, else their median ratio.
  init(_ request: ForecastRequest) {
    let given = request.target.completed
    let pairs = request.readings.compactMap { reading in
      reading.inputs.params.flatMap { params in reading.inputs.tokens.map { (params, $0) } }
    }
    guard let params = given.params, given.tokens == nil, given.loss == nil, !pairs.isEmpty else {
      (inputs, assumption) = (given, nil)
      return
    }
    let tokens = pairs.map(\.1).sorted()
    let ratios = pairs.map { $0.1 / $0.0 }.sorted()
    let isFixed = tokens[tokens.count - 1] < 1.5 * tokens[0]
    let ratio = ratios[ratios.count / 2]
    let assumed = isFixed ? tokens[tokens.count / 2] : ratio * params
    inputs = Quantities(params: params, tokens: assumed).completed
    assumption =
      isFixed
      ? "trained on \(scientific(assumed)) tokens, as the readings were"
      : "trained on \(rounded(ratio, 1)) tokens a parameter, the middle of the readings"
  }
}
