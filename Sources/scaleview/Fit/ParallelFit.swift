import Fitting
import Glibc
import ScalingLaws

/// A fit whose starts are spread over the processors.
enum ParallelFit {
  static func fit(_ request: FitRequest, starts: StartSet = .designed) throws -> LawFit {
    let fitter = try LawFitter(request)
    switch starts {
    case .designed:
      var ends = ParallelWork.map(fitter.startCount, chunk: 4) { fitter.descend($0) }
      if !fitter.isSettled(ends) { ends += reserve(fitter) }
      return try fitter.finish(ends) { ParallelWork.map($0, chunk: $1, $2) }
    case .published:
      guard request.family == .chinchilla else {
        throw CommandFailure.usage("--starts published is a grid for the chinchilla law")
      }
      let grid = publishedGrid
      let ends = ParallelWork.map(grid.count, chunk: 25) {
        fitter.descend(fromCoefficients: grid[$0])
      }
      return try fitter.finish(ends) { ParallelWork.map($0, chunk: $1, $2) }
    }
  }

  private static func reserve(_ fitter: LawFitter) -> [FitMinimum] {
    let first = fitter.reserveStarts.lowerBound
    return ParallelWork.map(fitter.reserveStarts.count, chunk: 10) { range in
      fitter.descend(range.lowerBound + first..<range.upperBound + first)
    }
  }

  /// The grid of approach 3 in the order of the law's coefficients.
  ///
  /// Source: Hoffmann and others, 2022, arXiv:2203.15556, section D.3.
  static let publishedGrid: [[Double]] = {
    let exponents = [0, 0.5, 1, 1.5, 2]
    let logFactors = [0.0, 5, 10, 15, 20, 25]
    var grid: [[Double]] = []
    for alpha in exponents {
      for beta in exponents {
        for logFloor in [-1, -0.5, 0, 0.5, 1] {
          for a in logFactors {
            for b in logFactors { grid.append([alpha, beta, exp(logFloor), exp(a), exp(b)]) }
          }
        }
      }
    }
    return grid
  }()
}
