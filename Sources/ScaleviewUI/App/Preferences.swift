/// What a person's own files say of the explorer.
package struct Preferences: Hashable, Sendable {
  /// The keys of the plots and sliders.
  package var keys: KeyAssignment
  /// Why a file could not be used; the program's own settings hold in its place.
  package var complaint: String?
  /// Whether three lines tell a new person where to begin.
  package var showsTour: Bool

  package init(
    keys: KeyAssignment = KeyAssignment(), complaint: String? = nil, showsTour: Bool = false
  ) {
    self.keys = keys
    self.complaint = complaint
    self.showsTour = showsTour
  }
}
