/// A finding without a formula: what holds, where it is from, and no invented number.
public struct LawCard: Hashable, Sendable {
  /// The name in ASCII, as on the command line.
  public let id: String
  /// The name to show.
  public let title: String
  /// The subject under which it is listed.
  public let group: LawGroup
  /// What was found, a sentence each.
  public let findings: [String]
  /// The paper: authors, year, identifier.
  public let paper: String
  /// Where in the paper.
  public let location: String
  /// How the finding is known.
  public let grade: Grade

  /// Every card, in the order of their groups.
  public static let all: [LawCard] =
    kaplan + training + allocation + data + inference + mixture + reward + theory
}
