import RealModule

/// The numbers of a power law with one break; coefficients in the order *c₀, c₁, d₁, f₁, a, b*.
struct BrokenPowerLaw {
  private let slope: Double
  private let change: Double
  private let place: Double
  private let width: Double
  private let floor: Double
  private let factor: Double
  private let logPlace: Double
  private let logFactor: Double

  init(_ coefficients: [Double]) {
    slope = coefficients[0]
    change = coefficients[1]
    place = coefficients[2]
    width = coefficients[3]
    floor = coefficients[4]
    factor = coefficients[5]
    logPlace = Double.log(coefficients[2])
    logFactor = Double.log(coefficients[5])
  }

  /// *a + b x^−c₀ ∏ᵢ (1 + (x/dᵢ)^(1/fᵢ))^(−cᵢ fᵢ)* with the breaks *(cᵢ, dᵢ, fᵢ)*.
  static func value(
    at x: Double, floor: Double, factor: Double, slope: Double,
    breaks: [(change: Double, place: Double, width: Double)]
  ) -> Double {
    let logTerm = breaks.reduce(Double.log(factor) - slope * Double.log(x)) { sum, part in
      let u = Double.log(x / part.place) / part.width
      let softened = max(u, 0) + Double.log(onePlus: Double.exp(-abs(u)))
      return sum - part.change * part.width * softened
    }
    return floor + Double.exp(logTerm)
  }

  /// The law with one break.
  static func value(at x: Double, _ c: [Double]) -> Double {
    value(at: x, floor: c[4], factor: c[5], slope: c[0], breaks: [(c[1], c[2], c[3])])
  }

  @inline(__always)
  func logLoss(_ logX: Double) -> Double {
    Polynomial.log(Polynomial.exp(bend(logX).logTerm) + floor)
  }

  /// With *t* the term above *a*, *u = ln(x/d₁)/f₁* and *σ* the logistic function of *u*:
  /// *∂c₀ = −t ln x*, *∂c₁ = −t f₁ ln(1 + eᵘ)*, *∂d₁ = t c₁ σ/d₁*,
  /// *∂f₁ = −t c₁ (ln(1 + eᵘ) − σ u)*, *∂a = 1*, *∂b = t/b*, each over *L*.
  @inline(__always)
  func logLoss(_ logX: Double, gradient: RunGradient) -> Double {
    let bend = bend(logX)
    let term = Polynomial.exp(bend.logTerm)
    let loss = term + floor
    let share = term / loss
    gradient[0] = -(share * logX)
    gradient[1] = -(share * width) * bend.softened
    gradient[2] = share * (change / place) * bend.above
    gradient[3] = -(share * change) * bend.rounding
    gradient[4] = 1 / loss
    gradient[5] = share / factor
    return Polynomial.log(loss)
  }

  private struct Bend {
    let logTerm: Double
    /// *ln(1 + eᵘ)*.
    let softened: Double
    /// *σ(u)*.
    let above: Double
    /// *ln(1 + eᵘ) − σ u*, in a form that loses nothing for a large *|u|*.
    let rounding: Double
  }

  @inline(__always)
  private func bend(_ logX: Double) -> Bend {
    let u = (logX - logPlace) / width
    let size = u < 0 ? -u : u
    let small = Polynomial.exp(-size)
    let soft = Polynomial.log(onePlus: small)
    let below = small / (1 + small)
    let softened = (u > 0 ? u : 0) + soft
    return Bend(
      logTerm: logFactor - logX * slope - change * width * softened, softened: softened,
      above: u > 0 ? 1 / (1 + small) : below, rounding: soft + size * below)
  }
}
