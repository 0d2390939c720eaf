import ScaleviewUI
import ScalingLaws

/// The list of laws: a heading a subject, and for each law its formula, and its inputs with the
/// sources of its presets.
struct LawListing {
  let entries: [LawEntry]
  private let idWidth: Int

  init(_ entries: [LawEntry]) {
    self.entries = entries
    idWidth = (entries.map(\.id.count).max() ?? 0) + 2
  }

  var lines: [HangingText] {
    let groups = LawGroup.allCases.map { group in entries.filter { $0.group == group } }
    let blocks = groups.filter { !$0.isEmpty }.map { members in
      [HangingText(members[0].group.title)] + members.flatMap(lines)
    }
    return Array(blocks.joined(separator: [HangingText("")]))
  }

  private func lines(of entry: LawEntry) -> [HangingText] {
    switch entry {
    case .law(let law): [row(law.id, law.formula), row("", "\(arrow(law))  \(origin(law))")]
    case .card(let card):
      [row(card.id, card.title), row("", "\(card.kind.words)  \(card.paper)")]
    }
  }

  private func row(_ id: String, _ text: String) -> HangingText {
    HangingText(
      "  " + id + String(repeating: " ", count: idWidth - id.count), text,
      indent: id.isEmpty ? 2 : 0)
  }

  /// "params, tokens → loss".
  private func arrow(_ law: LawDescription) -> String {
    let inputs = law.inputs.map(\.option).joined(separator: ", ")
    return inputs.isEmpty ? law.output.option : "\(inputs) → \(law.output.option)"
  }

  /// The presets with their sources, or the law above that has the same.
  private func origin(_ law: LawDescription) -> String {
    guard law.presets.count > 3,
      let first = entries.lazy.compactMap(\.law).first(where: {
        $0.presets.count == law.presets.count && $0.presets.map(\.id) == law.presets.map(\.id)
      }), first.id != law.id
    else { return sources(law) }
    return "the presets of \(first.id)"
  }

  /// The presets, each paper once: "epoch: Besiroglu …; hoffmann, hoffmann-tex: Hoffmann …".
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
