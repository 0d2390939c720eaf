import Fitting
import RunData
import ScaleviewUI
import ScalingLaws

/// A fitted law in a file, which is accepted wherever a preset is.
enum LawFile {
  /// The version of the form.
  private static let version = 1.0
  /// What a range is kept of.
  private static let ranges = [Quantity.params, .tokens, .compute]

  /// Writes the law of `report` to a new file.
  static func write(_ report: FitReport, to path: String) throws {
    guard case .law(let parametric) = report else { return }
    let law = parametric.fit.law(of: parametric.input)
    let document = JSONValue.object([
      "scaleview_law": .number(version), "law": .string(parametric.family.rawValue),
      "source": .string(parametric.input.table.name),
      "coefficients": .object(
        Dictionary(
          uniqueKeysWithValues: zip(
            parametric.family.description.coefficients, parametric.fit.coefficients
          ).map { ($0.symbol, JSONValue.number($1)) })),
      "params": .string(law.preset.paramsDefinition.word),
      "fitted_range": .object(
        Dictionary(
          uniqueKeysWithValues: ranges.map { ($0.rawValue, law.preset.fittedRange[$0].json) })),
      "report": report.json,
    ])
    switch FileStore.write(document.text, to: path, replacing: false) {
    case .written: return
    case .exists(let path):
      throw CommandFailure.data("\(path) exists; remove it or choose another name for --save")
    case .failed(let path, let reason): throw CommandFailure.data("\(path): \(reason)")
    }
  }

  /// The law in the file at `path`.
  static func read(_ path: String) throws -> ScalingLaw {
    let bytes = try InputFile.contents(of: path, name: path)
    let document: JSONValue
    do throws(JSONError) {
      document = JSONValue(try JSONDocument(bytes, file: path).root)
    } catch {
      throw CommandFailure.data(error.description)
    }
    guard document["scaleview_law"]?.number == version else {
      throw CommandFailure.data("\(path) is no law that scaleview fit --save wrote")
    }
    guard let name = document["law"]?.string, let family = LawFamily(id: name) else {
      throw CommandFailure.data("\(path): \"law\" names no law")
    }
    let values = try family.description.coefficients.map { coefficient in
      guard let value = document["coefficients"]?[coefficient.symbol]?.number,
        coefficient.admits(value)
      else {
        throw CommandFailure.data(
          "\(path): \"coefficients\" has no usable value for \(coefficient.symbol)")
      }
      return value
    }
    let params = document["params"]?.string.flatMap { ParamsDefinition(rawValue: $0) }
    let source = document["source"]?.string ?? path
    return ScalingLaw(
      family,
      preset: Preset(
        id: "fit", title: "fit of \(source)", values: values, paper: source, location: path,
        grade: .derived, paramsDefinition: params ?? .notRecorded,
        fittedRange: FittedRange(
          params: range(.params, in: document), tokens: range(.tokens, in: document),
          compute: range(.compute, in: document))))
  }

  private static func range(_ quantity: Quantity, in document: JSONValue) -> ClosedRange<Double>? {
    guard case .array(let ends)? = document["fitted_range"]?[quantity.rawValue], ends.count == 2,
      let low = ends[0].number, let high = ends[1].number, 0 < low, low <= high
    else { return nil }
    return low...high
  }
}
