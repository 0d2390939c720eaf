import Foundation
import Testing

/// `scaleview eval`: what a law gives, and which input it takes.
@Suite(.timeLimit(.minutes(1))) struct EvalCommandTests {
  /// The document of `eval` with these arguments.
  private func document(_ arguments: String...) async throws -> [String: Any] {
    let result = try await Scaleview.run(["eval"] + arguments + ["--json"])
    let object = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
    return try #require(object as? [String: Any])
  }

  private func inputs(_ document: [String: Any]) throws -> [String: Double] {
    try #require(document["inputs"] as? [String: Double])
  }

  @Test func oneEvaluationSaysValueUnitInputsAndDistance() async throws {
    let answer = try await document("chinchilla", "--params", "10B", "--tokens", "200B")

    // Source: LAWS.md section 15, Q1: 20 tokens a parameter at 10B, Epoch: 2.131.
    let value = try #require(answer["value"] as? Double)
    #expect(abs(value - 2.131) < 5e-4)
    #expect(answer["law"] as? String == "chinchilla")
    #expect(answer["preset"] as? String == "epoch")
    #expect(answer["unit"] as? String == "nats/token")
    // Source: Kaplan et al. 2020, section 2.1: C = 6ND.
    #expect(try inputs(answer)["compute"] == 1.2e22)
    let distances = try #require(answer["extrapolation"] as? [String: Double])
    #expect(distances == ["params": 0, "tokens": 0, "compute": 0])
  }

  @Test func computeAloneMeansTheBestSplit() async throws {
    let answer = try await document("chinchilla", "--compute", "5.76e23")

    // Source: LAWS.md section 4: Epoch's optimum at 5.76e23 is 72.2B params on 1.33T tokens.
    let inputs = try inputs(answer)
    #expect(abs(try #require(inputs["params"]) / 72.2e9 - 1) < 1e-3)
    #expect(abs(try #require(inputs["tokens"]) / 1.33e12 - 1) < 3e-3)
    let notes = try #require(answer["notes"] as? [String])
    #expect(notes.contains { $0.contains("compute-optimal split") })
  }

  @Test(arguments: ["params", "tokens", "compute"])
  func solvingInvertsTheLaw(input: String) async throws {
    let rest = input == "tokens" ? ["--params", "7B"] : ["--tokens", "1T"]
    let solved = try await Scaleview.run(
      ["eval", "chinchilla", "--solve-for", input, "--loss", "2.2", "--json"] + rest)
    let object = try JSONSerialization.jsonObject(with: Data(solved.output.utf8))
    let answer = try #require(object as? [String: Any])
    let value = try #require(answer["value"] as? Double)

    let back = try await document(["chinchilla", "--\(input)", "\(value)"] + rest)

    let loss = try #require(back["value"] as? Double)
    #expect(abs(loss - 2.2) < 1e-12)
  }

  private func document(_ arguments: [String]) async throws -> [String: Any] {
    let result = try await Scaleview.run(["eval"] + arguments + ["--json"])
    let object = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
    return try #require(object as? [String: Any])
  }

  @Test func aLossBelowTheFloorHasNoSolution() async throws {
    let arguments = [
      "eval", "chinchilla", "--preset", "hoffmann", "--solve-for", "params", "--loss", "1.5",
    ]
    let text = try await Scaleview.run(arguments)
    let json = try await Scaleview.run(arguments + ["--json"])

    #expect(text.status == 3)
    #expect(text.output == "")
    // Source: Hoffmann et al. 2022, eq. 10: E = 1.69.
    #expect(
      text.errors
        == "scaleview: no solution: the law cannot reach 1.5 nats/token, below its floor 1.69\n")
    #expect(json.status == 3)
    #expect(json.output.contains("\"value\": null"))
  }

  @Test func theFloorItselfIsOutOfReach() async throws {
    let result = try await Scaleview.run(
      "eval", "chinchilla", "--preset", "hoffmann", "--solve-for", "params", "--loss", "1.69")

    #expect(result.status == 3)
    #expect(result.errors.hasSuffix("cannot reach 1.69 nats/token, at its floor 1.69\n"))
  }

  // Source: mpmath: 1.8172 + 482.01 / 1e9^.3478 = 2.1743544 nats, / ln 2 = 3.136931 bits.
  @Test func whatCannotBeReachedIsToldInTheUnitWithWhatIsHeld() async throws {
    let result = try await Scaleview.run(
      "eval", "chinchilla", "--solve-for", "tokens", "--params", "1B", "--loss", "2", "--unit",
      "bits")

    #expect(result.status == 3)
    #expect(
      result.errors.hasSuffix("cannot reach 2 bits/token, below its floor 3.13693 at params 1B\n"))
  }

  @Test func theDocumentHasTheseKeys() async throws {
    let answer = try await document("chinchilla", "--params", "1B", "--tokens", "20B")

    // Source: the form that is promised: law, preset, inputs, value, unit, extrapolation, notes.
    #expect(
      answer.keys.sorted()
        == ["extrapolation", "inputs", "law", "notes", "preset", "unit", "value"])
  }

  @Test func aChangedCoefficientIsNamedAndThePresetsNotesAreLeftOut() async throws {
    let arguments = ["eval", "chinchilla", "--params", "1B", "--tokens", "20B", "--set", "E=1.9"]
    let text = try await Scaleview.run(arguments)
    let answer = try await document(Array(arguments.dropFirst()))

    #expect(text.output.contains("preset epoch, E changed by --set"))
    let notes = try #require(answer["notes"] as? [String])
    #expect(notes.contains("preset epoch with E changed by --set"))
    #expect(!notes.contains { $0.contains("standard errors") })
  }

  @Test(arguments: [
    (["chinchilla", "--params", "70", "--tokens", "1.4"], "70 params: did you mean 70B?"),
    (["chinchilla", "--params", "70", "--tokens", "1.4"], "1.4 tokens: did you mean 1.4T?"),
    (["kaplan-n", "--params", "1B"], "N counts non-embedding params"),
    (["kaplan-n", "--params", "1B"], "the models are converged, with unlimited data"),
    (["chinchilla", "--params", "1B", "--tokens", "300"], "300 tokens: did you mean 300B?"),
    (
      ["chinchilla", "--preset", "krajewski-dense", "--params", "1B", "--tokens", "1T"],
      "N counts non-embedding params"
    ),
    (["kaplan-cmin", "--compute", "1e21"], "in C = 6ND, N counts non-embedding params"),
    (["kaplan-cmin", "--compute", "1e21"], "fitted range not recorded"),
  ])
  func aNoteSaysWhatMayBeMissed(arguments: [String], note: String) async throws {
    let notes = try #require(try await document(arguments)["notes"] as? [String])

    #expect(notes.contains(note))
    #expect(!notes.contains { $0.hasPrefix("N counts all parameters") })
    #expect(Set(notes).count == notes.count)
  }

  @Test func rowsWithoutAnAnswerLeaveTheOthersTheirColumns() async throws {
    let result = try await Scaleview.run(
      "eval", "chinchilla", "--solve-for", "params", "--loss", "1.5,2")

    let lines = result.output.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(result.status == 0)
    #expect(lines.first?.hasPrefix("tokens,compute,loss,params,") == true)
    #expect(lines.count == 4 && lines[1].hasPrefix(",,1.5,,"))
  }

  @Test func aRangeIsATable() async throws {
    let result = try await Scaleview.run("eval", "kaplan-cmin", "--compute", "1e18..1e24:4")

    let lines = result.output.split(separator: "\n")
    #expect(lines.first == "compute,loss")
    #expect(lines.dropFirst().map { $0.prefix { $0 != "," } } == ["1e18", "1e20", "1e22", "1e24"])
  }

  @Test func listsMakeEveryCombination() async throws {
    let result = try await Scaleview.run(
      "eval", "chinchilla", "--params", "1B,7B", "--tokens", "20B,140B,1T", "--json")

    let object = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
    let rows = try #require(object as? [[String: Any]])
    #expect(rows.count == 6)
    #expect(try rows.map { try inputs($0)["params"] }.prefix(4) == [1e9, 1e9, 1e9, 7e9])
  }

  @Test func unitsApplyToLossesGivenAndPrinted() async throws {
    let bits = try await document("chinchilla", "--compute", "1e21", "--unit", "bits")
    let nats = try await document("chinchilla", "--compute", "1e21")
    let asked = try await document(
      "chinchilla", "--solve-for", "tokens", "--params", "1B", "--loss", "10", "--unit", "ppl")

    let ratio = try #require(bits["value"] as? Double) / #require(nats["value"] as? Double)
    // Source: definition: 1 nat is 1/ln 2 bits.
    #expect(abs(ratio - 1.4426950408889634) < 1e-14)
    #expect(bits["unit"] as? String == "bits/token")
    #expect(asked["unit"] as? String == "tokens")
  }

  @Test(arguments: [
    (["chinchila", "--params", "1B"], "did you mean chinchilla?"),
    (["chinchilla", "--preset", "epok", "--params", "1B"], "did you mean epoch?"),
    (["chinchilla", "--set", "alpa=1", "--params", "1B"], "did you mean alpha?"),
    (["chinchilla", "--parms", "1B"], "did you mean params?"),
    (["chinchilla", "--params", "1B"], "chinchilla needs tokens"),
    (["chinchilla", "--params", "0", "--tokens", "1T"], "expected a number above 0"),
    (["chinchilla", "--params", "nan", "--tokens", "1T"], "expected a number from"),
    (["chinchilla", "--params", "1B", "--tokens", "1T", "--steps", "9"], "does not take --steps"),
    (["chinchilla", "--params", "1B", "--tokens", "1T", "--compute", "1e20"], "is not 6ND"),
    (
      ["chinchilla", "--params", "1e8..1e9", "--tokens", "1T"], "a range with its number of values"
    ),
    (["chinchilla", "--loss", "2"], "say which input to find"),
    (["chinchilla", "--solve-for", "params"], "needs the loss to reach"),
    (
      ["chinchilla", "--solve-for", "params", "--params", "1B", "--loss", "2"], "leave --params out"
    ),
    (["chinchilla", "--solve-for", "loss", "--params", "1B"], "leave --solve-for out"),
    (["kaplan-nopt", "--compute", "1e20", "--unit", "bits"], "nothing here is in this unit"),
    (["chinchilla", "--compute"], "--compute needs a value"),
    ([], "no law given"),
  ])
  func aQuestionThatCannotBeAskedIsExplained(arguments: [String], text: String) async throws {
    let result = try await Scaleview.run(["eval"] + arguments)

    #expect(result.status == 2)
    #expect(result.output == "")
    #expect(result.errors.contains(text), "\(result.errors)")
  }
}
