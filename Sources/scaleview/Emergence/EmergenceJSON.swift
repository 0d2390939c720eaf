import Emergence
import RunData
import ScalingLaws

extension EmergenceReport {
  var json: JSONValue {
    .object([
      "tasks": .array(study.tasks.map { $0.json(forecast(of: $0)) }),
      "x": .string(study.options.axis.rawValue),
      "cautions": .array(study.notes.map { .string($0) }),
    ])
  }
}

extension TaskReading {
  fileprivate func json(_ forecast: TaskForecast?) -> JSONValue {
    .object([
      "forecast": forecast?.json ?? .null, "task": .string(task), "family": .string(family),
      "shots": JSONValue(shots.map(Double.init)), "step": step?.json ?? .null,
      "smooth": smooth?.json ?? .null, "chance": JSONValue(chance),
      "detectable_at": JSONValue(detectableAt), "verdict": .string(verdict.kind.rawValue),
      "reason": .string("\(verdict)"), "cautions": .array(cautions.map { .string($0) }),
      "above_chance": aboveChance?.json ?? .null, "bands": verdict.bands?.json ?? .null,
      "break": verdict.breakTest?.json ?? .null,
    ])
  }
}

extension MetricCurve {
  fileprivate var json: JSONValue {
    .object([
      "metric": .string(metric.name), "better": .string(metric.isHigherBetter ? "higher" : "lower"),
      "derived": .bool(isDerived), "score": JSONValue(scores?.emergence),
      "linearity": JSONValue(scores?.linearity), "direction": .string(direction.rawValue),
      "points": .array(points.map(\.json)),
    ])
  }
}

extension TaskPoint {
  fileprivate var json: JSONValue {
    .object([
      "model": .string(model), "params": JSONValue(inputs.params),
      "tokens": JSONValue(inputs.tokens), "compute": JSONValue(inputs.compute),
      "loss": JSONValue(inputs.loss), "value": .number(value), "scored": .bool(isScored),
      "right": JSONValue(answers.map { Double($0.count) }),
      "n": JSONValue(answers.map { Double($0.items) }),
      "ci95": interval.map { .array([.number($0.lower), .number($0.upper)]) } ?? .null,
    ])
  }
}

extension AboveChance {
  fileprivate var json: JSONValue {
    .object([
      "p": .number(probability), "p_corrected": testCount > 1 ? .number(adjusted) : .null,
      "correction": .string(testCount > 1 ? "Benjamini-Hochberg" : "uncorrected"),
      "tests": .number(Double(testCount)), "holds": .bool(holds),
    ])
  }
}

extension ExactMatchBands {
  fileprivate var json: JSONValue {
    .object([
      "answer_tokens": .number(answerTokens), "fitted": .bool(isFitted),
      "points": .array(
        bands.map { band in
          .object([
            "expected": .number(band.expected), "holds": .bool(band.holdsReading),
            "band95": .array([.number(band.lower), .number(band.upper)]),
          ])
        }),
    ])
  }
}

extension BreakTest {
  fileprivate var json: JSONValue {
    .object(["ratio": .number(ratio), "p": .number(probability), "is_break": .bool(isBreak)])
  }
}
