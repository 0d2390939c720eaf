/// What the file of a law provides: its description and its formula.
///
/// The requirements are static, so that choosing a law at run time allocates nothing. A law that
/// can be fitted is a ``FittableForm`` too.
protocol LawForm: SendableMetatype {
  /// What there is to show about the law.
  static var description: LawDescription { get }

  /// The formula by the library's functions: the reference for the kernel.
  ///
  /// Nil where an input is missing or outside the domain.
  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double?

  /// The loss of `params` parameters with unlimited data; nil where that has no meaning.
  static func limit(params: Double, _ coefficients: [Double]) -> Double?

  /// The value of `input` that gives `target` with the others at `known`, in closed form.
  ///
  /// Nil where there is no closed form, or no solution: then a search decides which.
  static func inverse(
    _ input: Quantity, reaching target: Double, at known: Quantities, _ coefficients: [Double]
  ) -> Double?
}

extension LawForm {
  static func limit(params: Double, _ coefficients: [Double]) -> Double? { nil }

  static func inverse(
    _ input: Quantity, reaching target: Double, at known: Quantities, _ coefficients: [Double]
  ) -> Double? { nil }
}
