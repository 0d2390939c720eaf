extension Keymap {
  /// Every key of the panes, for help and documents.
  package static let documented = main + plot + cursor

  /// The keys of the plots and sliders as a table in Markdown: what the README prints.
  package static var markdownTable: String {
    let rows = documented.map { binding in
      "| \(binding.label.split(separator: " ").map { "`\($0)`" }.joined(separator: " ")) | "
        + "\(binding.help) |\n"
    }
    return "| keys | action |\n|---|---|\n" + rows.joined()
  }
}
