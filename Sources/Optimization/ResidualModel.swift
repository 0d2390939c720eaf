/// A function of several parameters that gives several residuals, and their derivatives.
///
/// The solver asks for both at once, into arrays that it keeps: an implementation allocates nothing.
public protocol ResidualModel {
  /// The number of parameters; at most ``SymmetricMatrix/maximumSize``.
  var parameterCount: Int { get }
  /// The number of residuals.
  var residualCount: Int { get }

  /// The residuals at `point` and their derivatives.
  ///
  /// - Parameters:
  ///   - point: One value a parameter.
  ///   - residuals: Receives *r*, NaN where the model has no value.
  ///   - jacobian: Receives *∂r/∂x* by rows, `parameterCount × residualCount`: element
  ///     *k × residualCount + i* belongs to parameter *k* and residual *i*.
  mutating func evaluate(
    at point: [Double], residuals: inout [Double], jacobian: inout [Double])
}
