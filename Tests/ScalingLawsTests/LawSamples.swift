import RealModule
import ScalingLaws

/// Inputs at which every law that can be fitted has a value.
enum LawSamples {
  /// `count` inputs over many decades, with each quantity that the kernel knows.
  static func inputs(_ count: Int) -> [Quantities] {
    (0..<count).map { index in
      let params = Double.exp10(3 + 9 * Double(index) / Double(max(count - 1, 1)))
      let tokens = Double.exp10(8 + 5 * Double((index * 7) % 13) / 13)
      var inputs = Quantities(params: params, tokens: tokens).completed
      inputs[.steps] = Double.exp10(2 + 4 * Double((index * 5) % 11) / 11)
      inputs[.uniqueTokens] = tokens / Double(1 + index % 17)
      inputs[.tokensPerParam] = tokens / params
      return inputs
    }
  }

  /// The kernel of a law over `inputs`.
  static func kernel(_ family: LawFamily, _ inputs: [Quantities]) -> LawKernel {
    let logs = family.description.inputs.map { quantity in
      (quantity, inputs.map { Double.log($0.completed[quantity] ?? .nan) })
    }
    return LawKernel(family, logs: Dictionary(uniqueKeysWithValues: logs))
  }
}
