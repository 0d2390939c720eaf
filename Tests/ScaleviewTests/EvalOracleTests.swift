import Foundation
import TestSupport
import Testing

/// Every law is asked on the command line what its oracle knows.
@Suite(.timeLimit(.minutes(5))) struct EvalOracleTests {
  struct Values: Decodable { let evaluations: [Case] }

  /// What a law gives, by `Tests/Oracles/laws*.py`.
  struct Case: Decodable, Sendable, CustomTestStringConvertible {
    let law: String
    let preset: String?
    let coefficients: [String: Double]
    let inputs: [String: Double]
    let value: Double

    var testDescription: String { law }

    /// The case as a person types it: inputs as they are in JSON, with hyphens.
    var arguments: [String] {
      let origin =
        preset.map { ["--preset", $0] }
        ?? coefficients.flatMap { ["--set", "\($0.key)=\($0.value)"] }
      return ["eval", law] + origin + ["--json"]
        + inputs.flatMap { ["--\(Self.option($0.key))", "\($0.value)"] }
    }

    private static func option(_ name: String) -> String {
      name.replacing(/([a-z])([A-Z])/) { "\($0.1)-\($0.2)" }.lowercased()
        .replacing("_", with: "-")
    }
  }

  private struct Answer: Decodable {
    let law: String
    let preset: String
    let inputs: [String: Double]
    let value: Double
    let unit: String
    let extrapolation: [String: Double]
    let notes: [String]
  }

  /// The last case of every law, which is the least like the preset's own figures.
  static func samples() throws -> [Case] {
    let all = try Oracle.files(beginningWith: "laws").flatMap {
      try Oracle.read($0, as: Values.self).evaluations
    }
    return Dictionary(all.map { ($0.law, $0) }) { $1 }.values.sorted { $0.law < $1.law }
  }

  // Oracle: the formulas at 60 digits, from Tests/Oracles/laws*.py.
  @Test func everyLawAnswersOnTheCommandLine() async throws {
    let samples = try Self.samples()
    #expect(samples.count > 100)

    for item in samples {
      let result = try await Scaleview.run(item.arguments)
      guard result.status == 0 else {
        Issue.record("\(item.arguments.joined(separator: " ")): \(result.errors)")
        continue
      }
      let answer = try JSONDecoder().decode(Answer.self, from: Data(result.output.utf8))

      #expect(abs(answer.value / item.value - 1) < 1e-11, "\(item.arguments)")
      #expect(answer.law == item.law)
      #expect(item.inputs.allSatisfy { answer.inputs[$0.key] == $0.value }, "\(item.arguments)")
    }
  }
}
