import Fitting
import RunData
import ScaleviewUI
import ScalingLaws

/// Carries out `scaleview fit`.
struct FitJob {
  private let command: FitCommand
  private let input: FitInput
  private let compute: Double

  init(_ command: FitCommand) throws {
    self.command = command
    try Self.check(command)
    guard (0...1_000_000).contains(command.bootstrap) else {
      throw CommandFailure.usage("--bootstrap \(command.bootstrap) is not from 0 to 1000000")
    }
    compute = try command.compute.map(Self.compute) ?? AllocationReport.standardCompute
    if let law = command.law, law != "all" { _ = try Self.family(law) }
    input = try FitInput(command.files, excluding: command.exclude)
  }

  /// Refuses what would be passed over in silence.
  private static func check(_ command: FitCommand) throws {
    if let delta = command.delta {
      guard delta > 0, delta.isFinite else {
        throw CommandFailure.usage("--delta \(delta) is not positive; try 0.001")
      }
      guard command.objective == .huber else {
        throw CommandFailure.usage("--delta is for --objective huber alone; drop one of them")
      }
    }
    let isOfOneLaw = command.law != "all" && command.method == .parametric
    if command.save != nil, !isOfOneLaw {
      throw CommandFailure.usage(
        "--save takes the fit of one law; choose a --law and no --method")
    }
    let isParametric = command.method == .parametric || command.method == .all
    guard isParametric || command.hasNoCoefficients && command.profile == nil else {
      throw CommandFailure.usage(
        "--fix, --tie, --bound and --profile are for --method parametric; drop them")
    }
  }

  private static func compute(_ text: String) throws -> Double {
    guard let value = TypedValue.number(text, allowsSuffix: true), value > 0 else {
      throw CommandFailure.usage("--compute '\(text)' is not a positive number of FLOPs")
    }
    return value
  }

  /// What was found, by every method that was asked for.
  func report() throws -> FitReport {
    do {
      switch command.method {
      case .parametric:
        return command.law == "all" ? .laws(try comparison()) : .law(try parametric())
      case .isoflop: return .isoflop(try isoflop())
      case .envelope: return .envelope(try envelope())
      case .all: return .methods(try parametric(), isoflop: try? isoflop(), try? envelope())
      }
    } catch let error as FitError {
      throw error.isOfRequest
        ? CommandFailure.usage(error.description)
        : CommandFailure.data("\(input.table.name): \(error.description)")
    }
  }

  private func parametric() throws -> ParametricReport {
    let request = try request(for: try family())
    let fit = try ParallelFit.fit(request, starts: command.starts)
    var draws: [[Double]] = []
    let bootstrap = Bootstrap(fit, seed: command.seed)
    if bootstrap.isMeaningful, fit.identification.isIdentified {
      draws = ParallelWork.map(command.bootstrap, chunk: 64, bootstrap.draws)
    }
    let profile = try command.profile.map { symbol in
      try CoefficientProfile(fit, of: try index(of: symbol, in: request.family))
    }
    return ParametricReport(
      input, fit, draws: draws, compute: compute, starts: command.starts, seed: command.seed,
      profile: profile, profiled: command.profile)
  }

  private func comparison() throws -> LawComparison {
    try checkNoCoefficients()
    return try LawComparison(
      input, objective: objective, compute: compute, draws: command.bootstrap,
      seed: command.seed)
  }

  private func checkNoCoefficients() throws {
    guard command.hasNoCoefficients, command.profile == nil else {
      throw CommandFailure.usage(
        "--fix, --tie, --bound and --profile are for one law; choose a --law")
    }
  }

  private func isoflop() throws -> IsoFLOPReport {
    try IsoFLOPReport(input, draws: command.bootstrap, seed: command.seed, compute: compute)
  }

  private func envelope() throws -> EnvelopeReport {
    EnvelopeReport(input: input, fit: try EnvelopeFit(input.runs))
  }
}

// The request, from the words of the command line.
extension FitJob {
  private var objective: FitObjective {
    switch command.objective {
    case .huber: command.delta.map { .huber(delta: $0) } ?? .standard
    case .squaredLoss: .squaredLoss
    case .squaredLogLoss: .squaredLogLoss
    }
  }

  private func family() throws -> LawFamily {
    try Self.family(command.law ?? input.table.directives["law"] ?? LawFamily.chinchilla.rawValue)
  }

  private static func family(_ name: String) throws -> LawFamily {
    guard let family = LawFamily(id: name), family.isFittable else {
      throw CommandFailure.usage(
        "'\(name)' is no law that can be fitted; those are \(FitInput.laws.joined(separator: ", "))"
      )
    }
    return family
  }

  private func request(for family: LawFamily) throws -> FitRequest {
    var constraints = FitConstraints()
    for setting in command.fixed {
      let index = try index(of: setting.symbol, in: family)
      if let other = constraints.fixed[index], other != setting.value {
        throw CommandFailure.usage(
          "\(setting.symbol) is fixed at \(other) and at \(setting.value); drop one --fix")
      }
      constraints.fixed[index] = setting.value
    }
    for tie in command.ties {
      let members = try tie.symbols.map { try index(of: $0, in: family) }
      guard Set(members).count == members.count else {
        throw CommandFailure.usage(
          "--tie \(tie.symbols.joined(separator: "=")) ties a coefficient to itself; name two")
      }
      constraints.ties.append(members)
    }
    for bound in command.bounds {
      constraints.bounds[try index(of: bound.symbol, in: family)] = bound.range
    }
    return input.request(for: family, objective: objective, constraints: constraints)
  }

  private func index(of symbol: String, in family: LawFamily) throws -> Int {
    let description = family.description
    if let index = description.index(of: symbol) { return index }
    let symbols = description.coefficients.map(\.symbol).joined(separator: ", ")
    throw CommandFailure.usage(
      "\(family.rawValue) has no coefficient '\(symbol)'; it has \(symbols)")
  }
}
