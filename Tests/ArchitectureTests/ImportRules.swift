/// The arrows of `Sources/README.md` as a table: what each target may import.
///
/// `Package.swift` holds a target to what it declares, but the toolchain's own modules need no
/// declaration: that no model opens a file or reads a clock is enforced here.
struct ImportRules {
  /// The modules that a target may import, by its name; C targets import none.
  var allowed: [String: Set<String>]

  static let project = ImportRules(allowed: [
    // Model
    "ScalingLaws": ["RealModule"],
    "Planning": ["ScalingLaws", "RealModule"],
    "RunData": ["ScalingLaws"],
    "Optimization": ["RealModule"],
    "Fitting": ["Optimization", "ScalingLaws", "RealModule"],
    "Emergence": ["ScalingLaws", "RunData", "Optimization", "Fitting", "RealModule"],
    // Presentation
    "CellKit": [],
    "PlotKit": ["CellKit", "RealModule"],
    "ScaleviewUI": [
      "ScalingLaws", "Planning", "RunData", "Fitting", "Emergence", "CellKit", "PlotKit",
      "RealModule",
    ],
    // Shell
    "CNcurses": [],
    "CTerminal": [],
    "CProcessor": [],
    "CursesTerminal": ["CellKit", "CNcurses", "CTerminal", "Glibc"],
    "scaleview": [
      "ScalingLaws", "Planning", "RunData", "Fitting", "Emergence", "CellKit", "ScaleviewUI",
      "CursesTerminal", "ArgumentParser", "Glibc", "Synchronization",
    ],
  ])

  /// What `text`, a file of `target`, imports against the table: one sentence a line.
  func violations(in text: String, of target: String) -> [String] {
    Self.imports(in: text).filter { allowed[target]?.contains($0.module) != true }
      .map { "line \($0.line): \(target) may not import \($0.module)" }
  }

  /// The modules that `text` imports, in order, with their lines counted from 1.
  static func imports(in text: String) -> [(line: Int, module: String)] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated()
      .flatMap { index, line in
        line.split(separator: ";").compactMap(importedModule).map { (index + 1, $0) }
      }
  }

  /// The module of one statement: `M` of `@testable import struct M.Name`; nil for any other.
  private static func importedModule(_ statement: Substring) -> String? {
    let words = statement.split(whereSeparator: \.isWhitespace)
      .drop { $0.hasPrefix("@") || accessLevels.contains($0) }
    guard words.first == "import" else { return nil }
    return words.dropFirst().drop { declarationKinds.contains($0) }.first
      .flatMap { $0.split(separator: ".").first.map(String.init) }
  }

  private static let accessLevels: Set<Substring> = [
    "public", "package", "internal", "fileprivate", "private",
  ]
  private static let declarationKinds: Set<Substring> = [
    "typealias", "struct", "class", "enum", "protocol", "let", "var", "func",
  ]
}
