import FoundationEssentials
import RealModule
import ScalingLaws
import TestSupport

/// The files of `../shared/data/fits`, read without the program's own reader.
enum FitData {
  /// The runs of a file; `loss` names the column of losses.
  static func runs(_ file: String, loss: String = "loss") throws -> [TrainingRun] {
    try rows(file).map { row in
      TrainingRun(
        params: row["params"].flatMap(Double.init), tokens: row["tokens"].flatMap(Double.init),
        compute: row["flops"].flatMap(Double.init), loss: row[loss].flatMap(Double.init) ?? 0)
    }
  }

  /// The fields of a file by the names of their columns.
  static func rows(_ file: String) throws -> [[String: String]] {
    let data = try Data(contentsOf: URL(filePath: Shared.path("data/fits/\(file).csv")))
    let lines = String(decoding: data, as: UTF8.self).split(whereSeparator: \.isNewline)
    let names = (lines.first ?? "").split(separator: ",").map(String.init)
    return lines.dropFirst().map { line in
      let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      return Dictionary(uniqueKeysWithValues: zip(names, fields))
    }
  }

  /// The certified optima of `fit-targets.json`.
  static func targets() throws -> [String: [String: Double]] {
    try Oracle.read(path: Shared.path("reference/fit-targets.json"))
  }

  /// Runs on a law, with noise that repeats: the *i*-th loss is off by *s sin(37 i²)*.
  static func synthetic(_ law: ScalingLaw, count: Int, noise: Double) -> [TrainingRun] {
    (0..<count).map { index in
      let params = 1e7 * pow10(3 * fraction(Double(index) * 0.754877666))
      let tokens = 1e9 * pow10(3 * fraction(Double(index) * 0.569840291))
      let wave = noise * sine(37 * Double(index * index))
      let loss = law.loss(params: params, tokens: tokens) ?? 1
      return TrainingRun(params: params, tokens: tokens, loss: loss * (1 + wave))
    }
  }

  /// Inputs of every fittable law over three decades each.
  static func grid(count: Int) -> [Quantities] {
    (0..<count).map { index in
      let place = { (step: Double) in fraction(Double(index) * step) }
      var inputs = Quantities(
        params: 1e7 * pow10(3 * place(0.754877666)), tokens: 1e9 * pow10(3 * place(0.569840291)))
      inputs[.steps] = 1e3 * pow10(2 * place(0.324717957))
      inputs[.uniqueTokens] = 1e9 * pow10(2 * place(0.618033989))
      return inputs
    }
  }

  private static func pow10(_ value: Double) -> Double { Double.exp10(value) }
  private static func sine(_ value: Double) -> Double { Double.sin(value) }
  private static func fraction(_ value: Double) -> Double { value - value.rounded(.down) }
}
