import Optimization
import RealModule

/// How probable the residuals are under the noise that the objective stands for.
///
/// For Huber's sum the density is *f(r) = exp(−ρ_δ(r)/s) / Z(s)* with
/// *Z = √(2πs) erf(δ/√(2s)) + (2s/δ) exp(−δ²/2s)* and *s* of the largest likelihood; for squares it
/// is the normal one.
public struct FitLikelihood: Hashable, Sendable {
  /// *s*: the scale of the noise; its variance for squares.
  public let scale: Double
  /// The largest log likelihood.
  public let logLikelihood: Double
  /// Akaike's criterion, corrected for few runs; infinite where there are too few.
  ///
  /// Source: Hurvich and Tsai, "Regression and time series model selection in small samples",
  /// Biometrika 76, 1989. The noise counts as a coefficient.
  public let criterion: Double

  /// The likelihood of `fit`.
  public init(_ fit: LawFit) {
    let count = Double(fit.residuals.count)
    let objective = fit.fitter.request.objective
    if let delta = objective.delta {
      let sum = fit.sum
      func logLikelihood(_ logScale: Double) -> Double {
        let scale = Double.exp(logScale)
        return -sum / scale - count * Self.logNormalizer(scale, delta)
      }
      let guess = Double.log(max(sum / count, 1e-300))
      let best = scalarMinimum(from: guess - 12, to: guess + 12, tolerance: 1e-10) {
        -logLikelihood($0)
      }
      scale = Double.exp(best)
      self.logLikelihood = logLikelihood(best)
    } else {
      scale = fit.sum / count
      logLikelihood = -0.5 * count * (Double.log(2 * .pi * scale) + 1)
    }
    let coefficients = Double(fit.fitter.map.count + 1)
    let room = count - coefficients - 1
    criterion =
      room > 0
      ? 2 * coefficients - 2 * logLikelihood + 2 * coefficients * (coefficients + 1) / room
      : .infinity
  }

  static func logNormalizer(_ scale: Double, _ delta: Double) -> Double {
    let inside = (2 * .pi * scale).squareRoot() * Double.erf(delta / (2 * scale).squareRoot())
    let outside = 2 * scale / delta * Double.exp(-delta * delta / (2 * scale))
    return Double.log(inside + outside)
  }
}
