import ScaleviewUI
import ScalingLaws

/// The list of laws: a heading a subject, and two lines a law, its formula and its sources.
struct LawListing {
  let entries: [LawEntry]
  private let idWidth: Int

  init(_ entries: [LawEntry]) {
    self.entries = entries
    idWidth = (entries.map(\.id.count).max() ?? 0) + 2
  }

  var lines: [String] {
    let groups = LawGroup.allCases.map { group in entries.filter { $0.group == group } }
    let blocks = groups.filter { !$0.isEmpty }.map { members in
      [members[0].group.title] + members.flatMap(lines)
    }
    return Array(blocks.joined(separator: [""]))
  }

  private func lines(of entry: LawEntry) -> [String] {
    switch entry {
    case .law(let law): [row(law.id, law.formula), row("", "\(arrow(law))  \(sources(law))")]
    case .card(let card):
      [row(card.id, card.title), row("", "a finding without a formula  \(card.paper)")]
    }
  }

  private func row(_ id: String, _ text: String) -> String {
    "  " + id + String(repeating: " ", count: idWidth - id.count) + text
  }

  /// "params, tokens → loss".
  private func arrow(_ law: LawDescription) -> String {
    law.inputs.map(\.option).joined(separator: ", ") + " → " + law.output.option
  }

  /// The presets, each paper once: "epoch (Besiroglu …); hoffmann, hoffmann-tex (Hoffmann …)".
  private func sources(_ law: LawDescription) -> String {
    var papers: [(paper: String, presets: [String])] = []
    for preset in law.presets {
      if let index = papers.firstIndex(where: { $0.paper == preset.paper }) {
        papers[index].presets.append(preset.id)
      } else {
        papers.append((preset.paper, [preset.id]))
      }
    }
    return papers.map { "\($0.presets.joined(separator: ", ")): \($0.paper)" }
      .joined(separator: "; ")
  }
}
