import ScalingLaws

/// What a column holds.
enum ColumnRole: Hashable {
  case quantity(Quantity)
  case series
  case name
  /// How far the loss may be off: a standard error or a standard deviation.
  case lossError
  /// Whether a run was left out of a fit.
  case excluded
  /// How much a run counts in a fit.
  case weight
  case ability(AbilityField)
}

/// What a column of a table of abilities holds, besides quantities and names.
enum AbilityField: String, Hashable, CaseIterable {
  case task, metric, value, shots, examples, baseline, better
  case stepMetric, stepValue, smoothMetric, smoothValue, smoothBetter, smoothIsDerived
}

/// The headers that each kind of column may have.
///
/// A quantity's plain name comes first. Where a table has several columns for one quantity, that
/// name decides, then the rank: a loss on held-out text goes before a training loss.
enum ColumnNames {
  /// A role that a header may have, how good a match it is (0 is best) and the unit it implies.
  struct Match {
    var role: ColumnRole
    var rank: Int
    var unit = UnitScale.one
  }

  /// The role of a header, whose unit in parentheses has been cut off, or nil where it has none.
  static func match(_ header: String) -> Match? { table[plain(header)] }

  /// A header as it is compared: lowercase, without spaces, underscores, hyphens, slashes and dots.
  static func plain(_ header: String) -> String {
    let kept = header.utf8.map(\.lowercasedASCII)
      .filter { !$0.isBlank && !separators.contains($0) }
    return String(decoding: kept, as: UTF8.self)
  }

  private static let separators = [
    ASCII.underscore, ASCII.minus, UInt8(ascii: "/"), UInt8(ascii: "."),
  ]

  /// A few names to offer in a message, besides the quantity's own.
  static func examples(of quantity: Quantity) -> [String] {
    switch quantity {
    case .params: ["N", "n_params", "model_size"]
    case .tokens: ["D", "n_tokens", "dataset_size"]
    case .compute: ["C", "flops", "pf_days"]
    case .loss: ["L", "val_loss", "test_loss"]
    default: []
    }
  }

  private static let params = [
    "n", "nparams", "numparams", "parameters", "nparameters", "numparameters", "paramcount",
    "parametercount", "modelparams", "modelparameters", "modelsize", "size", "totalparams",
    "totalparameters", "nonembeddingparams", "nonembeddingparameters", "paramsnonembedding",
    "nnonembedding", "nonembeddingn",
  ]
  private static let tokens = [
    "d", "ntokens", "numtokens", "traintokens", "trainingtokens", "tokenstrained", "tokensseen",
    "totaltokens", "tokencount", "datatokens", "datasettokens", "datasetsize",
  ]
  private static let compute = [
    "c", "flop", "flops", "nflops", "trainflop", "trainflops", "trainingflop", "trainingflops",
    "totalflop", "totalflops", "computeflop", "computeflops", "traincompute", "trainingcompute",
    "totalcompute", "cflop", "cflops",
  ]
  private static let petaflopDays = [
    "pfdays", "pfday", "pfd", "computepfdays", "trainingpfdays", "petaflopdays", "petaflopsdays",
    "pflopdays", "pflopsdays",
  ]
  private static let heldOutLoss = [
    "l", "valloss", "validationloss", "testloss", "evalloss", "evaluationloss", "heldoutloss",
    "finalloss", "validloss", "lossval", "losstest", "losseval", "crossentropy", "xent", "celoss",
    "nll", "logloss",
  ]
  private static let trainingLoss = ["trainloss", "trainingloss"]
  private static let steps = [
    "steps", "step", "nsteps", "numsteps", "trainsteps", "trainingsteps", "optimizersteps",
  ]
  private static let uniqueTokens = ["uniquetokens", "nuniquetokens", "numuniquetokens"]
  private static let series = ["series", "family", "group"]
  private static let name = [
    "name", "model", "modelname", "run", "runname", "label", "id", "runid",
  ]
  private static let lossErrors = ["loss", "valloss", "validationloss", "testloss", "evalloss"]
    .flatMap { loss in LossErrorKind.allCases.flatMap(\.suffixes).map { loss + $0 } }
  private static let excluded = ["excluded", "isexcluded", "exclude", "outlier", "isoutlier"]
  private static let weight = ["weight", "weights", "fitweight", "runweight"]
  private static let otherNames: [AbilityField: [String]] = [
    .task: ["benchmark", "ability", "taskname"], .metric: ["metricname"], .value: ["metricvalue"],
    .shots: ["nshots", "numshots", "nshot"], .examples: ["nexamples", "numexamples", "testsize"],
    .baseline: ["chance", "randombaseline"], .better: ["direction"],
  ]

  private static let table: [String: Match] = {
    var table: [String: Match] = [:]
    table.reserveCapacity(256)  // it is made at every start, and grows by copies
    for quantity in Quantity.ofRuns {
      table[quantity.rawValue] = Match(role: .quantity(quantity), rank: 0)
    }
    func add(_ names: [String], _ quantity: Quantity, rank: Int = 1, unit: UnitScale = .one) {
      for name in names {
        table[name] = Match(role: .quantity(quantity), rank: rank, unit: unit)
      }
    }
    add(params, .params)
    add(tokens, .tokens)
    add(compute, .compute)
    add(petaflopDays, .compute, unit: .petaflopDay)
    add(heldOutLoss, .loss)
    add(trainingLoss, .loss, rank: 2)
    for (rank, name) in steps.enumerated() { add([name], .steps, rank: rank) }
    for (rank, name) in uniqueTokens.enumerated() { add([name], .uniqueTokens, rank: rank) }
    for (rank, name) in series.enumerated() { table[name] = Match(role: .series, rank: rank) }
    for (rank, name) in name.enumerated() { table[name] = Match(role: .name, rank: rank) }
    for (rank, name) in lossErrors.enumerated() {
      table[name] = Match(role: .lossError, rank: rank)
    }
    for (rank, name) in excluded.enumerated() { table[name] = Match(role: .excluded, rank: rank) }
    for (rank, name) in weight.enumerated() { table[name] = Match(role: .weight, rank: rank) }
    for field in AbilityField.allCases {
      let names = [plain(field.rawValue.lowercased())] + (otherNames[field] ?? [])
      for (rank, name) in names.enumerated() {
        table[name] = Match(role: .ability(field), rank: rank)
      }
    }
    return table
  }()

  /// The names of quantities as they are compared: what a misspelled header may mean.
  static let ofQuantities: [(name: String, quantity: Quantity)] = table.compactMap { name, match in
    if case .quantity(let quantity) = match.role { (name, quantity) } else { nil }
  }.sorted { $0.name < $1.name }
}
