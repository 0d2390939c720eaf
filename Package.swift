// swift-tools-version: 6.2
import PackageDescription

// The arrows of Sources/README.md, in code. A target may import only what its line declares.

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]
let reals = Target.Dependency.product(name: "RealModule", package: "swift-numerics")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

func swift(
  _ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = []
) -> Target {
  .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: strict)
}

/// The themes that are compiled into the program.
let themes: [Resource] = [
  .embedInCode("../../themes/dark.toml"),
  .embedInCode("../../themes/light.toml"),
  .embedInCode("../../themes/neutral.toml"),
  .embedInCode("../../themes/high-contrast.toml"),
  .embedInCode("../../themes/color-blind-safe.toml"),
  .embedInCode("../../themes/monochrome.toml"),
]

/// The tests of a target; folders of recorded frames are data, not sources.
func tests(
  of name: String, using dependencies: [Target.Dependency] = [], frames: [String] = []
) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.target(name: name), "TestSupport"] + dependencies,
    exclude: frames, swiftSettings: strict)
}

let package = Package(
  name: "scaleview",
  products: [
    .library(name: "ScalingLaws", targets: ["ScalingLaws"]),
    .library(name: "Planning", targets: ["Planning"]),
    .library(name: "RunData", targets: ["RunData"]),
    .library(name: "Optimization", targets: ["Optimization"]),
    .library(name: "Fitting", targets: ["Fitting"]),
    .library(name: "Emergence", targets: ["Emergence"]),
    .executable(name: "scaleview", targets: ["scaleview"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-numerics", from: "1.1.1"),
  ],
  targets: [
    // Model
    swift("ScalingLaws", [reals]),
    swift("Planning", ["ScalingLaws", reals]),
    swift("RunData", ["ScalingLaws"]),
    swift("Optimization", [reals]),
    swift("Fitting", ["Optimization", "ScalingLaws", reals]),
    swift("Emergence", ["ScalingLaws", "RunData", "Optimization", "Fitting", reals]),
    // Presentation
    swift("CellKit"),
    swift("PlotKit", ["CellKit", reals]),
    swift(
      "ScaleviewUI",
      [
        "ScalingLaws", "Planning", "RunData", "Fitting", "Emergence", "CellKit", "PlotKit", reals,
      ],
      resources: themes),
    // Shell
    .systemLibrary(name: "CNcurses"),
    .target(name: "CTerminal"),
    .target(name: "CProcessor"),
    swift("CursesTerminal", ["CellKit", "CNcurses", "CTerminal"]),
    .executableTarget(
      name: "scaleview",
      dependencies: [
        "ScalingLaws", "Planning", "RunData", "Fitting", "Emergence", "CellKit", "ScaleviewUI",
        "CursesTerminal", "CProcessor", arguments,
      ],
      resources: [.embedInCode("../../samples/kaplan.csv")],
      swiftSettings: strict),
    // Tests
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    tests(of: "ScalingLaws", using: ["Planning", reals]),
    tests(of: "Planning", using: ["ScalingLaws", reals]),
    tests(of: "RunData", using: ["ScalingLaws"]),
    tests(of: "Optimization", using: [reals]),
    tests(of: "Fitting", using: ["Optimization", "ScalingLaws", reals]),
    tests(of: "Emergence", using: ["ScalingLaws", "RunData", "Optimization", "Fitting", reals]),
    tests(of: "CellKit"),
    tests(of: "PlotKit", using: ["CellKit", reals], frames: ["Snapshots"]),
    tests(
      of: "ScaleviewUI", using: ["ScalingLaws", "RunData", "Fitting", "CellKit", "PlotKit", reals],
      frames: ["Snapshots"]),
    .testTarget(
      name: "ScaleviewTests", dependencies: ["TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "ArchitectureTests", dependencies: ["TestSupport"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
