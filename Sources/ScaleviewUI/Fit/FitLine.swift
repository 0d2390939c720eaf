import ScalingLaws

/// A line of what there is to say of the fit.
struct FitLine: Hashable {
  let text: String
  var role = ThemeRole.text
  /// What the keys act on where the line is chosen.
  var row: FitRow?
}

/// What can be chosen on the screen of the fit.
enum FitRow: Hashable {
  /// A run by its index among all.
  case run(Int)
  case minimum(Int)
  case law(LawFamily)
}

extension AppState {
  /// What there is to say of the fit, in lines as wide as the screen has room for.
  var fitLines: [FitLine] {
    FitText(self, columns: max(16, (ScreenLayout(self).fitContent?.width ?? 80) - 2)).lines
  }
}
