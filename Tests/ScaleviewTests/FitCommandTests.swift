import Foundation
import TestSupport
import Testing

/// `scaleview fit` on runs that lie on a law, and on runs that say too little.
@Suite(.timeLimit(.minutes(1))) struct FitCommandTests {
  /// Forty runs on *L = 1.7 + 400/N^0.34 + 2000/D^0.37*, off by ±0.1% in turn.
  private static let table: String = {
    var text = "params,tokens,loss\n"
    for index in 0..<40 {
      let params = 1e7 * pow(1.25, Double(index % 20))
      let tokens = 1e9 * pow(1.9, Double(index * 7 % 11))
      let loss = 1.7 + 400 / pow(params, 0.34) + 2000 / pow(tokens, 0.37)
      text += "\(params),\(tokens),\(loss * (index % 2 == 0 ? 1.001 : 0.999))\n"
    }
    return text
  }()

  private func fit(_ text: String, _ arguments: String...) async throws -> Command.Result {
    let folder = try ScratchFolder()
    let file = try folder.write(text, to: "runs.csv")
    return try await Scaleview.run(["fit", file] + arguments)
  }

  private struct Document: Decodable {
    struct Estimate: Decodable {
      var value: Double
      var se: Double?
      var ci95: [Double]?
    }
    struct Objective: Decodable {
      var name: String
      var sum: Double
    }
    struct Allocation: Decodable {
      var a: Double
      var b: Double
      var tokens_per_param: Double
    }
    var law: String
    var runs: Int
    var used: Int
    var objective: Objective
    var coefficients: [String: Estimate]
    var allocation: Allocation?
    var identified: Bool
    var gradient_norm: Double
    var warnings: [String]
  }

  private func document(_ result: Command.Result) throws -> Document {
    try JSONDecoder().decode(Document.self, from: Data(result.output.utf8))
  }

  @Test func theLawIsFoundWithItsIntervals() async throws {
    let result = try await fit(Self.table, "--json", "--bootstrap", "100")
    let fit = try document(result)

    #expect(result.status == 0, "\(result.errors)")
    #expect(fit.identified && fit.used == 40 && fit.objective.name == "huber")
    let alpha = try #require(fit.coefficients["alpha"])
    let interval = try #require(alpha.ci95)
    #expect(interval[0] <= 0.34 && 0.34 <= interval[1])
    let allocation = try #require(fit.allocation)
    #expect(allocation.a.isNear(1 - allocation.b, within: 1e-12))
  }

  @Test func theSameCommandPrintsTheSameBytes() async throws {
    let folder = try ScratchFolder()
    let file = try folder.write(Self.table, to: "runs.csv")

    let first = try await Scaleview.run("fit", file, "--json", "--seed", "7")
    let second = try await Scaleview.run("fit", file, "--json", "--seed", "7")

    #expect(first == second)
  }

  @Test func aSavedLawIsAPreset() async throws {
    let folder = try ScratchFolder()
    let file = try folder.write(Self.table, to: "runs.csv")
    let law = folder.path + "/law.json"

    let saving = try await Scaleview.run("fit", file, "--bootstrap", "0", "--save", law)
    let again = try await Scaleview.run("fit", file, "--bootstrap", "0", "--save", law)
    let plot = try await Scaleview.run("plot", file, "--preset", "@" + law)
    let eval = try await Scaleview.run(
      "eval", "chinchilla", "--preset", "@" + law, "--params", "1e9", "--tokens", "2e10")
    let mismatch = try await Scaleview.run("plot", file, "--preset", "@" + law, "--law", "kaplan-n")

    #expect(saving.status == 0, "\(saving.errors)")
    #expect(again.status == 1 && again.errors.contains("exists"))
    #expect(plot.status == 0, "\(plot.errors)")
    #expect(plot.output.contains("chinchilla"))
    #expect(eval.status == 0, "\(eval.errors)")
    #expect(mismatch.status == 2 && mismatch.errors.contains("the saved law is chinchilla"))
  }

  @Test(arguments: [
    ("{", "law.json:1:2: expected a key in quotes, read the end of the file"),
    ("[1, 2]", "is no law"),
    (#"{"scaleview_law": 1, "law": "nothing"}"#, "names no law"),
    (
      #"{"scaleview_law": 1, "law": "chinchilla", "coefficients": {"alpha": 1}}"#,
      "no usable value for beta"
    ),
  ])
  func aBrokenLawFileIsSaid(text: String, message: String) async throws {
    let folder = try ScratchFolder()
    let law = try folder.write(text, to: "law.json")

    let result = try await Scaleview.run("plot", Scaleview.sample, "--preset", "@" + law)

    #expect(result.status == 1)
    #expect(result.errors.contains(message), "\(result.errors)")
  }

  @Test func runsThatSayTooLittleAreRefusedInWords() async throws {
    let lines = (1...9).map { "\(Double($0) * 1e8),\(Double($0) * 2e9),\(4 - 0.2 * Double($0))" }
    let result = try await fit("params,tokens,loss\n" + lines.joined(separator: "\n"), "--json")
    let fit = try document(result)

    #expect(result.status == 3)
    #expect(!fit.identified && fit.allocation == nil)
    #expect(fit.coefficients.values.allSatisfy { $0.ci95 == nil })
    #expect(result.errors.contains("(all near 20 tokens/param)"), "\(result.errors)")
    #expect(result.errors.contains("; add runs that differ more in what the law takes"))
  }

  @Test func aFitThatIsRefusedIsNotSaved() async throws {
    let lines = (1...9).map { "\(Double($0) * 1e8),\(Double($0) * 2e9),\(4 - 0.2 * Double($0))" }
    let folder = try ScratchFolder()
    let file = try folder.write("params,tokens,loss\n" + lines.joined(separator: "\n"), to: "r.csv")
    let law = folder.path + "/law.json"

    let result = try await Scaleview.run("fit", file, "--save", law)

    #expect(result.status == 3)
    #expect(result.errors.contains("law.json is not written"), "\(result.errors)")
    #expect(!FileManager.default.fileExists(atPath: law))
  }

  @Test func abilitiesAreNoRunsToFit() async throws {
    let folder = try ScratchFolder()
    let file = try folder.write(
      "model,params,task,metric,value\na,1e9,sums,accuracy,0.5\n", to: "abilities.csv")

    let result = try await Scaleview.run("fit", file)

    #expect(result.status == 1)
    #expect(result.errors.contains("holds abilities; a fit needs runs"), "\(result.errors)")
  }

  @Test func theInstantAnswerSaysHowSureItIs() async throws {
    let result = try await fit(Self.table, "--bootstrap", "0")

    #expect(result.output.contains("interval, about 91%"), "\(result.output)")
    #expect(!result.output.contains("95%"))
    #expect(result.output.contains("\nln B"))
    #expect(!result.output.contains(" \n") && !result.output.contains(" ,"))
  }

  @Test(arguments: [
    (["--fix", "alpha=0.3", "--fix", "beta=0.4", "--tie", "alpha=beta"], 2, "are tied"),
    (["--fix", "gamma=1"], 2, "no coefficient 'gamma'"),
    (["--fix", "E=9"], 1, "below the fixed floor"),
    (["--exclude", "loss > 0.1"], 1, "no run is left"),
    (["--exclude", "lossy"], 2, "write it as 'loss > 3.4'"),
    (["--law", "nothing"], 2, "no law that can be fitted"),
    (["--delta", "0"], 2, "not positive"),
    (["--objective", "squared-loss", "--delta", "0.01"], 2, "for --objective huber alone"),
    (["--tie", "alpha=alpha"], 2, "ties a coefficient to itself"),
    (["--method", "isoflop", "--save", "law.json"], 2, "--save takes the fit of one law"),
    (["--method", "envelope", "--fix", "alpha=0.3"], 2, "are for --method parametric"),
    (["--method", "isoflop", "--exclude", "params > 1.2e7"], 1, "compute budget"),
    (["--exclude", "params > 1.2e7"], 1, "cannot fix 5 free coefficients"),
  ])
  func aWrongRequestSaysWhatToDo(
    arguments: [String], status: Int32, message: String
  ) async throws {
    let folder = try ScratchFolder()
    let file = try folder.write(Self.table, to: "runs.csv")

    let result = try await Scaleview.run(["fit", file] + arguments)

    #expect(result.status == status)
    #expect(result.errors.contains(message), "\(result.errors)")
  }

  @Test func fixedAndTiedCoefficientsStay() async throws {
    let result = try await fit(
      Self.table, "--json", "--fix", "α=0.34", "--tie", "alpha=beta", "--bootstrap", "0")
    let fit = try document(result)

    #expect(fit.coefficients["alpha"]?.value == 0.34)
    #expect(fit.coefficients["beta"]?.value == 0.34)
  }

  @Test func exactCopiesAreSaid() async throws {
    let copy = Self.table + Self.table.split(separator: "\n")[1] + "\n"
    let fit = try document(try await fit(copy, "--json", "--bootstrap", "0"))

    #expect(fit.runs == 41)
    #expect(fit.warnings.contains { $0.contains("repeat another exactly") })
  }

  /// Some 3000 fits, of laws that the runs do not identify too: half a minute in a debug build.
  @Test(.enabled(if: Scaleview.isReleaseBuild, "SCALEVIEW_BINARY names no release build"))
  func allLawsAreComparedOnHeldOutRuns() async throws {
    let result = try await fit(Self.table, "--law", "all", "--bootstrap", "0")

    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.contains("recommended: chinchilla"))
    #expect(result.output.contains("persistence"))
  }
}
