import RealModule

/// What a question with *K* options shows of a model that gives the right one probability *p*, and
/// splits the rest evenly.
///
/// The grade is all or nothing; Brier's score grows smoothly better with the same *p*.
///
/// Sources: Schaeffer, Miranda and Koyejo, 2023, arXiv:2304.15004; G. W. Brier, "Verification of
/// Forecasts Expressed in Terms of Probability", 1950, Monthly Weather Review 78.
public struct MultipleChoice: Hashable, Sendable {
  /// *K*: the number of options, at least 2.
  public let options: Int

  /// A question with so many options.
  ///
  /// - Precondition: There are at least two.
  public init(options: Int) {
    precondition(options >= 2, "a choice has at least two options")
    self.options = options
  }

  /// 1 if the right option has the most mass, else 0: *p > 1/K*, and a tie is no answer.
  ///
  /// - Parameter loss: *−ln p* of the right option, in nats.
  /// - Returns: 1 or 0.
  public func grade(loss: Double) -> Double { .exp(-loss) > 1 / Double(options) ? 1 : 0 }

  /// *(1 − p)² / (K − 1)*, from 0 to 1; lower is better.
  ///
  /// It is BIG-bench's form, a mean over the options; of two options it is *(1 − p)²*.
  ///
  /// - Parameter loss: *−ln p* of the right option, in nats; *1 − p* is exact near 0.
  /// - Returns: The score.
  public func brier(loss: Double) -> Double {
    let rest = -Double.expMinusOne(-loss)
    return rest * rest / Double(options - 1)
  }

  /// BIG-bench's score of any split: *Σ t (q − 1)² + (1 − t) q²* over the options, divided by their
  /// number; from 0 to *2/K*, lower is better.
  ///
  /// - Parameters:
  ///   - shares: *q*: what each option gets, summing to 1.
  ///   - right: The index of the right one, whose *t* is 1.
  /// - Returns: The score.
  public static func brier(shares: [Double], right: Int) -> Double {
    let sum = shares.indices.reduce(0.0) { sum, index in
      let error = shares[index] - (index == right ? 1 : 0)
      return sum + error * error
    }
    return sum / Double(shares.count)
  }
}
