import Optimization
import RealModule
import ScalingLaws

/// The residuals of a law over runs, as a function of the free coordinates.
struct LawResiduals: ResidualModel, Sendable {
  let kernel: LawKernel
  let map: CoordinateMap
  private let isOfLogLoss: Bool
  private let observed: [Double]
  private var coefficients: [Double]
  private var derivatives: [Double]

  init(_ kernel: LawKernel, losses: [Double], map: CoordinateMap, objective: FitObjective) {
    self.kernel = kernel
    self.map = map
    isOfLogLoss = objective.isOfLogLoss
    observed = objective.isOfLogLoss ? losses.map { Double.log($0) } : losses
    coefficients = Array(repeating: 0, count: kernel.coefficientCount)
    derivatives = Array(repeating: 0, count: kernel.coefficientCount * kernel.count)
  }

  var parameterCount: Int { map.count }
  var residualCount: Int { kernel.count }

  mutating func evaluate(
    at point: [Double], residuals: inout [Double], jacobian: inout [Double]
  ) {
    map.fill(&coefficients, at: point)
    kernel.evaluate(coefficients, logLosses: &residuals, jacobian: &derivatives)
    collect(into: &jacobian)
    if !isOfLogLoss { exponentiate(&residuals, &jacobian) }
    subtractObserved(from: &residuals)
  }

  private func subtractObserved(from residuals: inout [Double]) {
    observed.withUnsafeBufferPointer { observed in
      residuals.withUnsafeMutableBufferPointer { residuals in
        for run in 0..<observed.count { residuals[run] -= observed[run] }
      }
    }
  }

  /// Adds the derivatives of coefficients that share a coordinate.
  private func collect(into jacobian: inout [Double]) {
    let count = kernel.count
    derivatives.withUnsafeBufferPointer { derivatives in
      jacobian.withUnsafeMutableBufferPointer { jacobian in
        for index in coefficients.indices {
          guard let coordinate = map.coordinate(of: index) else { continue }
          let factor = map.coefficients[index].isLogarithmic ? coefficients[index] : 1
          let isFirst = map.owners[coordinate] == index
          let (source, target) = (index * count, coordinate * count)
          for run in 0..<count {
            let before = isFirst ? 0 : jacobian[target &+ run]
            jacobian[target &+ run] = before + factor * derivatives[source &+ run]
          }
        }
      }
    }
  }

  /// From *ln L̂* and its derivatives to *L̂* and its own.
  private func exponentiate(_ values: inout [Double], _ jacobian: inout [Double]) {
    let count = kernel.count
    for run in 0..<count {
      values[run] = Double.exp(values[run])
      for coordinate in 0..<map.count { jacobian[coordinate &* count &+ run] *= values[run] }
    }
  }
}
