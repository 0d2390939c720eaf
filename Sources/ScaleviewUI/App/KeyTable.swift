extension Keymap {
  /// Every key of the panes and screens, for help and documents.
  package static let documented = main + plot + cursor + abilities + fit + runs

  /// The keys of the screens as a table in Markdown: what the README prints.
  package static var markdownTable: String {
    let rows = documented.map { binding in
      "| \(binding.label.split(separator: " ").map { "`\($0)`" }.joined(separator: " ")) | "
        + "\(binding.help) |\n"
    }
    return "| keys | action |\n|---|---|\n" + rows.joined()
  }
}
