extension AppState {
  /// Remembers that a file has changed, and says it once: what is on the screen is what was read.
  mutating func noteChange(of name: String) {
    guard !changedFiles.contains(name) else { return }
    changedFiles.append(name)
    let title = name.split(separator: "/").last.map(String.init) ?? name
    message = .warning("\(title) has changed since it was read; open it again to see how")
  }

  /// The same for the details, as long as the program runs.
  var changedFileLines: [String] {
    changedFiles.map { "\($0) has changed since it was read: what is shown is what was read" }
  }
}
