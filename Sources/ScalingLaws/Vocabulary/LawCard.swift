/// What is known beside the laws that can be asked: what holds, where it is from, and no invented
/// number.
public struct LawCard: Hashable, Sendable {
  /// What a card is of.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A finding that nobody has put into a formula with constants.
    case finding
    /// Arithmetic, which the program does where it says.
    case count

    /// What it is, in words.
    public var words: String {
      switch self {
      case .finding: "a finding without a formula"
      case .count: "arithmetic"
      }
    }
  }

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
  /// What the card is of.
  public var kind = Kind.finding

  /// Every card, in the order of their groups.
  public static let all: [LawCard] =
    kaplan + training + allocation + data + inference + mixture + reward + theory + counts
}
