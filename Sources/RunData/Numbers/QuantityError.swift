import ScalingLaws

/// Why a text is not a value of a quantity.
public enum QuantityError: Error, Hashable, Sendable {
  /// No number at its beginning.
  case notANumber
  /// Zero or less.
  case notPositive
  /// Not finite, or not between 1e-100 and 1e100.
  case outOfRange
  /// Digits grouped by commas: "1,5" is 1.5 to some and 15 to others.
  case groupedDigits
  /// A decimal comma before exactly three digits: "1,500" is 1.5 to some and 1500 to others.
  case ambiguousComma
  /// A suffix that the quantity does not have.
  case unknownSuffix
  /// A suffix under a header that gives the unit already.
  case unitGivenTwice

  /// What should have been written, to follow the word "expected".
  public func expected(of quantity: Quantity) -> String {
    // Whole literals, which cost no memory: a file may have a million bad rows.
    switch (self, quantity) {
    case (.notANumber, .params), (.notANumber, .tokens):
      "a positive number such as 7e10 or 70B"
    case (.notANumber, .compute): "a positive number such as 5.76e23 or 3640 PF-days"
    case (.notANumber, .loss): "a positive number such as 3.2"
    case (.unknownSuffix, .params), (.unknownSuffix, .tokens):
      "a number with no suffix but K, M, B or T"
    case (.unknownSuffix, .compute): "a number with no suffix but K, M, B, T or PF-days"
    case (.unknownSuffix, .loss): "a number without a suffix"
    case (.notANumber, _): "a positive number such as 7e10 or 70B"
    case (.unknownSuffix, _): "a number with no suffix but K, M, B or T"
    case (.notPositive, _): "a number above 0"
    case (.outOfRange, _): "a number from 1e-100 to 1e100"
    case (.groupedDigits, _): "a number without commas"
    case (.ambiguousComma, _):
      "a number such as 1.5 or 1500: a comma before three digits may mean either"
    case (.unitGivenTwice, _): "a number without a suffix: the header gives the unit"
    }
  }
}
