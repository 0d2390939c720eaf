import Testing

@Suite struct ImportRulesTests {
  @Test func everyTargetImportsOnlyWhatTheTableAllows() throws {
    let rules = ImportRules.project

    let violations = try Project.swiftSources().flatMap { path, text in
      let target = String(path.split(separator: "/")[1])
      return rules.violations(in: text, of: target).map { "\(path), \($0)" }
    }

    #expect(violations == [])
  }

  @Test func theTableNamesExactlyTheTargets() throws {
    let folders = try Project.folders(in: "Sources")

    #expect(folders == ImportRules.project.allowed.keys.sorted())
  }

  @Test(arguments: ["Foundation", "Glibc", "Dispatch", "CNcurses", "ScaleviewUI"])
  func noModelImportsTheShell(module: String) {
    let found = ImportRules.project.violations(in: "import \(module)\n", of: "ScalingLaws")

    #expect(found == ["line 1: ScalingLaws may not import \(module)"])
  }

  @Test(arguments: ["CNcurses", "CTerminal"])
  func onlyOneTargetMayTouchTheTerminal(module: String) {
    let importers = ImportRules.project.allowed.filter { $0.value.contains(module) }

    #expect(importers.keys.sorted() == ["CursesTerminal"])
  }

  @Test func aTargetOutsideTheTableMayImportNothing() {
    let found = ImportRules.project.violations(in: "import CellKit", of: "Newcomer")

    #expect(found == ["line 1: Newcomer may not import CellKit"])
  }

  @Test(arguments: [
    ("import Foundation", ["Foundation"]),
    ("  @preconcurrency import Glibc", ["Glibc"]),
    ("@_implementationOnly internal import struct Foundation.URL", ["Foundation"]),
    ("public import func Glibc.fopen; import Dispatch", ["Glibc", "Dispatch"]),
    ("import CellKit\r\nimport PlotKit\r", ["CellKit", "PlotKit"]),
    ("import\tCNcurses", ["CNcurses"]),
    ("// import Foundation", []),
    ("let important = 1", []),
  ])
  func anyWayToWriteAnImportIsRead(text: String, modules: [String]) {
    #expect(ImportRules.imports(in: text).map(\.module) == modules)
  }
}
