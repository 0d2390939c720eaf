/// A chip that models are trained on, with what its maker promises.
public struct Accelerator: Hashable, Sendable {
  /// The name in ASCII, as on the command line and in files: "h100-sxm".
  public let id: String
  /// The name to show: "H100 SXM".
  public let title: String
  /// Dense bf16 FLOPs a second at best; pages that advertise often print twice that, which only
  /// 2:4-sparse matrices reach.
  public let peakFLOPs: Double
  /// Memory in bytes; a range where there are several versions.
  public let memoryBytes: ClosedRange<Double>
  /// Bytes a second from memory; a range where sources differ.
  public let bandwidth: ClosedRange<Double>
  /// How the numbers are known.
  public let grade: Grade
  /// Where they were read.
  public let source: String
  /// What a reader should know before using them; empty where there is nothing.
  public let note: String

  /// The chip with this name; hyphens, underscores and capitals do not matter.
  ///
  /// - Throws: ``UnknownAccelerator``, with the names that there are.
  public static func named(_ name: String) throws(UnknownAccelerator) -> Accelerator {
    let key = plain(name)
    guard let match = all.first(where: { plain($0.id) == key }) else {
      throw UnknownAccelerator(name: name)
    }
    return match
  }

  private static func plain(_ name: String) -> String {
    String(name.lowercased().filter { !"-_ ".contains($0) })
  }
}

/// A name that is no chip's.
public struct UnknownAccelerator: Error, Hashable, Sendable, CustomStringConvertible {
  /// What was read.
  public let name: String

  /// What was read, and what to write.
  public var description: String {
    let ids = Accelerator.all.map(\.id)
    let near = nearestNames(to: identifierKey(name), among: ids)
    let advice =
      near.isEmpty
      ? "known are \(ids.joined(separator: ", "))"
      : "did you mean \(near.joined(separator: " or "))?"
    return "unknown accelerator \"\(name)\"; \(advice)"
  }
}
