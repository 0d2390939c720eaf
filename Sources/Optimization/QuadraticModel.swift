import RealModule

/// How the objective is taken to bend around the point.
enum CurvatureChoice {
  /// Each residual as its reweighted square: never less than the objective, so always safe.
  case reweighted
  /// The residuals inside *δ*, and the second derivatives of all.
  case newton
}

extension RobustLeastSquares {
  /// Computes the gradient, the Hessian and which parameters their bounds hold.
  mutating func expand(_ choice: CurvatureChoice) {
    weigh(choice)
    NormalEquations.gradient(slopes, jacobian, into: &gradient)
    NormalEquations.gram(residualWeights, jacobian, scratch: &scratch, into: &hessian)
    // On the way down to the last δ the second derivatives are not worth what they cost.
    if choice == .newton, working == penalty {
      if usesHome { home.add(slopes, to: &hessian) } else { curvature.add(slopes, to: &hessian) }
      // The Hessian of few residuals inside δ says little about scale: the reweighted one did.
      for index in scales.indices { scales[index] = max(scales[index], abs(hessian[index, index])) }
    } else {
      // Few residuals inside δ say little about scale: those before remain in part.
      let least = choice == .newton ? 0.1 : 0
      for index in scales.indices {
        scales[index] = max(hessian[index, index], least * scales[index], 1e-300)
      }
    }
    hold()
  }

  /// The slope and the weight of each residual.
  private mutating func weigh(_ choice: CurvatureChoice) {
    let (penalty, beyond) = (working, choice == .reweighted ? working.delta : 0)
    residuals.withUnsafeBufferPointer { residuals in
      weights.withUnsafeBufferPointer { weights in
        slopes.withUnsafeMutableBufferPointer { slopes in
          residualWeights.withUnsafeMutableBufferPointer { residualWeights in
            for index in 0..<residuals.count {
              let (residual, weight) = (residuals[index], weights[index])
              let size = abs(residual)
              slopes[index] = weight * penalty.slope(residual)
              residualWeights[index] = weight * (size <= penalty.delta ? 1 : beyond / size)
            }
          }
        }
      }
    }
  }

  /// Holds the parameters that the gradient pushes against their bounds.
  private mutating func hold() {
    for index in point.indices {
      let (low, high) = (bounds[index].lowerBound, bounds[index].upperBound)
      isHeld[index] =
        low == high || (point[index] <= low && gradient[index] > 0)
        || (point[index] >= high && gradient[index] < 0)
      guard isHeld[index] else { continue }
      for other in point.indices { hessian[index, other] = index == other ? 1 : 0 }
    }
  }

  /// Solves *(H + damping · scales) step = −g* for the parameters that are not held, within the
  /// bounds: a parameter that would cross one goes there, and the others are solved for anew.
  ///
  /// - Returns: False where the matrix is not positive definite.
  mutating func solveStep(damping: Double) -> Bool {
    for index in isPinned.indices { isPinned[index] = false }
    repeat {
      fillSystem(damping)
      guard factor.factor() else { return false }
      factor.solve(&step)
      guard step.allSatisfy(\.isFinite) else { return false }
    } while pinFirstCrossing()
    return true
  }

  /// The system of equations, in which a held or pinned parameter has the step that it has.
  private mutating func fillSystem(_ damping: Double) {
    for index in hessian.elements.indices { factor.elements[index] = hessian.elements[index] }
    for index in scales.indices { factor[index, index] += damping * scales[index] }
    for index in step.indices where !isPinned[index] {
      step[index] = isHeld[index] ? 0 : -gradient[index]
    }
    for pinned in step.indices where isPinned[pinned] {
      step[pinned] = pinnedStep(pinned)
      for other in step.indices where other != pinned {
        if !isPinned[other], !isHeld[other] { step[other] -= hessian[other, pinned] * step[pinned] }
        factor[other, pinned] = 0
      }
      factor[pinned, pinned] = 1
    }
  }

  private func pinnedStep(_ index: Int) -> Double {
    let (low, high) = (bounds[index].lowerBound, bounds[index].upperBound)
    return (gradient[index] > 0 ? low : high) - point[index]
  }

  /// Pins the first parameter whose step crosses a bound downhill.
  private mutating func pinFirstCrossing() -> Bool {
    for index in step.indices where !isHeld[index] && !isPinned[index] {
      let target = point[index] + step[index]
      let isBelow = target < bounds[index].lowerBound && gradient[index] > 0
      let isAbove = target > bounds[index].upperBound && gradient[index] < 0
      guard isBelow || isAbove else { continue }
      isPinned[index] = true
      return true
    }
    return false
  }

  /// Puts the trial at the end of the step, or where it meets the bounds.
  mutating func placeTrial() {
    for index in step.indices {
      let (low, high) = (bounds[index].lowerBound, bounds[index].upperBound)
      trialPoint[index] = min(max(point[index] + step[index], low), high)
      step[index] = trialPoint[index] - point[index]
    }
  }

  /// What the quadratic promises that the step gains.
  func promisedGain() -> Double {
    var slope = 0.0
    for index in step.indices { slope += gradient[index] * step[index] }
    return -slope - 0.5 * hessian.quadraticForm(step)
  }

  /// Takes the second derivatives at the point, by differences of first ones.
  mutating func refreshCurvature() {
    for index in point.indices {
      for other in point.indices { trialPoint[other] = point[other] }
      let distance = 1e-6 * max(1, abs(point[index]))
      trialPoint[index] += distance
      model.evaluate(at: trialPoint, residuals: &trialResiduals, jacobian: &trialJacobian)
      curvature.fill(parameter: index, from: jacobian, to: trialJacobian, distance: distance)
    }
    usesHome = false
  }
}
