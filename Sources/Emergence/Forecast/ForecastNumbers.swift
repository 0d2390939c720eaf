import RealModule

/// A number with so many decimals, for words: "0.25".
func rounded(_ value: Double, _ decimals: Int) -> String {
  let unit = Double.exp10(Double(decimals))
  guard value.isFinite, abs(value) < 1e15 else { return "\(value)" }
  let whole = Int((abs(value) * unit).rounded())
  let (before, after) = whole.quotientAndRemainder(dividingBy: Int(unit))
  let digits = String(after)
  let fraction = String(repeating: "0", count: max(0, decimals - digits.count)) + digits
  let sign = value < 0 && whole > 0 ? "-" : ""
  return sign + "\(before)" + (decimals > 0 ? "." + fraction : "")
}

/// A positive number with two digits and its power of ten, for words: "3.0e11".
func scientific(_ value: Double) -> String {
  guard value > 0, value.isFinite else { return "\(value)" }
  let power = Double.log10(value).rounded(.down)
  return rounded(value / Double.exp10(power), 1) + "e\(Int(power))"
}
