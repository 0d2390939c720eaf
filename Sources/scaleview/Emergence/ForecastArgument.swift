import Emergence
import RunData
import ScaleviewUI
import ScalingLaws

/// The model that `--forecast` describes.
enum ForecastArgument {
  private static let quantities: [Quantity] = [.params, .tokens, .compute, .loss]

  /// What the options say of the model; nil without one.
  static func target(_ texts: [String]) throws -> Quantities? {
    if texts.isEmpty { return nil }
    var target = Quantities()
    for text in texts {
      let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2,
        let quantity = quantities.first(where: { $0.rawValue == parts[0] || $0.symbol == parts[0] })
      else {
        throw CommandFailure.usage(
          "--forecast '\(text)': expected params, tokens, compute or loss with a value, such as "
            + "params=70B")
      }
      guard target[quantity] == nil else {
        throw CommandFailure.usage("--forecast gives \(quantity.rawValue) twice; drop one")
      }
      do throws(QuantityError) {
        target[quantity] = try readQuantity(parts[1], as: quantity)
      } catch {
        throw CommandFailure.usage(
          "--forecast '\(text)': read \"\(parts[1])\", expected \(error.expected(of: quantity))")
      }
    }
    return target
  }

  /// "params 70B, tokens 2T".
  static func words(_ target: Quantities) -> String {
    quantities.compactMap { quantity in
      target[quantity].map { "\(quantity.rawValue) \(quantity.formatted($0))" }
    }.joined(separator: ", ")
  }
}

extension TaskForecast {
  /// The forecast in a line, with what to bear in mind.
  var words: String {
    switch result {
    case .failure(let refusal): return "\(refusal)"
    case .success(let forecast):
      let interval = forecast.interval.map {
        " [\(short($0.lowerBound)), \(short($0.upperBound))]"
      }
      let heldOut = forecast.heldOut.map {
        "; without the largest model its \(short($0.actual)) is forecast as \(short($0.predicted))"
      }
      return "\(short(forecast.prediction))\(interval ?? "") by \(forecast.lawText)\(heldOut ?? "")"
        + forecast.cautions.map { "; \($0)" }.joined()
    }
  }

  /// The forecast, or the reason why there is none.
  var json: JSONValue {
    let known = [Quantity.params, .tokens, .compute, .loss]
    switch result {
    case .failure(let refusal): return .object(["refusal": .string("\(refusal)")])
    case .success(let forecast):
      let target = known.map { ($0.rawValue, JSONValue(forecast.target[$0])) }
      return .object([
        "target": .object(Dictionary(uniqueKeysWithValues: target)),
        "value": .number(forecast.prediction), "ci95": forecast.interval.json,
        "law": .string(forecast.lawText), "axis": .string(forecast.axis.rawValue),
        "loss": JSONValue(forecast.loss?.value),
        "decades_beyond": .number(forecast.extrapolation),
        "held_out": forecast.heldOut?.json ?? .null,
        "cautions": .array(forecast.cautions.map { .string($0) }),
      ])
    }
  }
}

extension LargestHeldOut {
  fileprivate var json: JSONValue {
    .object([
      "params": JSONValue(inputs.params), "value": .number(actual),
      "forecast": .number(predicted), "ci95": interval.json,
      "holds": isInside.map { .bool($0) } ?? .null,
    ])
  }
}
