/// A few quantities with their values, in place and in no order.
struct QuantitySlots: Sendable {
  static let capacity = 6
  private var keys = InlineArray<6, Quantity?>(repeating: nil)
  private var values = InlineArray<6, Double>(repeating: 0)
  private var count = 0

  subscript(quantity: Quantity) -> Double? {
    get { slot(of: quantity).map { values[$0] } }
    set {
      if let newValue {
        put(newValue, quantity)
      } else if let slot = slot(of: quantity) {
        remove(slot)
      }
    }
  }

  var all: [(quantity: Quantity, value: Double)] {
    (0..<count).compactMap { slot in keys[slot].map { ($0, values[slot]) } }
  }

  private func slot(of quantity: Quantity) -> Int? {
    for slot in 0..<count where keys[slot] == quantity { return slot }
    return nil
  }

  private mutating func put(_ value: Double, _ quantity: Quantity) {
    let slot = slot(of: quantity) ?? count
    precondition(slot < QuantitySlots.capacity, "no law takes so many quantities")
    keys[slot] = quantity
    values[slot] = value
    count = max(count, slot + 1)
  }

  private mutating func remove(_ slot: Int) {
    count -= 1
    keys[slot] = keys[count]
    values[slot] = values[count]
  }
}

extension QuantitySlots: Hashable {
  static func == (first: QuantitySlots, second: QuantitySlots) -> Bool {
    first.count == second.count && first.all.allSatisfy { second[$0.quantity] == $0.value }
  }

  // The order of the slots is not part of the value; equal values have equally many.
  func hash(into hasher: inout Hasher) { hasher.combine(count) }
}
