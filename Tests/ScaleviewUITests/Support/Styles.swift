import CellKit

@testable import ScaleviewUI

extension Theme {
  /// A theme in which every role has a color of its own, so that a cell tells its role.
  static let roles = Theme(name: "roles") { role in
    CellStyle(foreground: Color(palette: UInt8(role.rawValue) + 16))
  }
}

extension CellBuffer {
  /// The role of every cell as a letter in its place, without trailing spaces.
  var roleMap: String {
    (0..<size.rows).map { roleRow($0) + "\n" }.joined()
  }

  private func roleRow(_ y: Int) -> String {
    let used = (0..<size.columns).last { self[$0, y] != .blank }.map { $0 + 1 } ?? 0
    return String((0..<used).map { roleLetter(of: self[$0, y]) })
  }

  private func roleLetter(of cell: Cell) -> Character {
    if cell == .blank { return " " }
    return CellBuffer.letters[cell.style] ?? "?"
  }

  private static let letters: [CellStyle: Character] = {
    var letters: [CellStyle: Character] = [.plain: "!"]
    for role in ThemeRole.allCases {
      letters[Theme.roles[role]] = role.letter
      letters[Theme.roles[role].adding(.bold)] = role == .sliderFilled ? "O" : "?"
    }
    return letters
  }()
}

extension ThemeRole {
  /// The letter of the role in a snapshot.
  var letter: Character {
    switch self {
    case .text: "."
    case .secondary: "s"
    case .title: "T"
    case .border: "b"
    case .activeBorder: "B"
    case .selectedTab: "S"
    case .axis: "a"
    case .tickLabel: "l"
    case .axisTitle: "t"
    case .rule: "r"
    case .limitCurve: "L"
    case .crosshair: "X"
    case .sliderFilled: "f"
    case .sliderTrack: "k"
    case .selectedSlider: "P"
    case .changed: "C"
    case .status: "m"
    case .warning: "W"
    case .error: "E"
    case .keyName: "K"
    case .keyHint: "h"
    case .selectedRow: "R"
    case .series1: "1"
    case .series2: "2"
    case .series3: "3"
    case .series4: "4"
    case .series5: "5"
    case .series6: "6"
    }
  }
}
