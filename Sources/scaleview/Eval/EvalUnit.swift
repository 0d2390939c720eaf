import ScalingLaws

/// The unit of `--unit`: of losses or of compute; every other quantity keeps its own.
enum EvalUnit: Hashable {
  case loss(LossUnit)
  case compute(ComputeUnit)

  static let lossNames = LossUnit.allCases.map(\.id).joined(separator: ", ")

  init(named name: String) throws {
    if let unit = try? ComputeUnit.named(name) {
      self = .compute(unit)
    } else {
      do throws(UnknownUnit) { self = .loss(try LossUnit.named(name)) } catch {
        throw CommandFailure.usage(
          "\(error.description); for compute: flops, pf-days")
      }
    }
  }

  /// Whether values of `quantity` are in this unit.
  func applies(to quantity: Quantity) -> Bool {
    switch self {
    case .loss: quantity == .loss
    case .compute: quantity.isCompute
    }
  }

  /// A value of `quantity` in this unit, where it is one of the quantity.
  func shown(_ value: Double, of quantity: Quantity) -> Double {
    guard applies(to: quantity) else { return value }
    return switch self {
    case .loss(let unit): unit.value(nats: value)
    case .compute(let unit): unit.value(flops: value)
    }
  }

  /// The value of `quantity` in its own unit, from one in this unit.
  func held(_ value: Double, of quantity: Quantity) -> Double {
    guard applies(to: quantity) else { return value }
    return switch self {
    case .loss(let unit): unit.nats(of: value)
    case .compute(let unit): unit.flops(of: value)
    }
  }

  /// The unit behind a value of `quantity`.
  func symbol(of quantity: Quantity) -> String {
    guard applies(to: quantity) else { return quantity.unit }
    return switch self {
    case .loss(let unit): unit.symbol
    case .compute(let unit): unit.symbol
    }
  }

  /// What a value in this unit rests on; nil where it is arithmetic alone.
  var note: String? {
    guard case .loss(let unit) = self, let source = unit.source else { return nil }
    return "converted with \(source)"
  }
}

extension Quantity {
  /// Whether it is measured in FLOPs.
  var isCompute: Bool { unit == "FLOPs" }
}
