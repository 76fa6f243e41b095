/// A set of 64-bit keys, such as hashes of words, in one flat array: a look costs one place in memory.
///
/// Where a key stands is told by a number that is new in every process, so that nobody can write a text whose
/// words all meet in one place.
public struct KeySet: Sendable {
  /// How many keys there are.
  public private(set) var count = 0
  /// 0 for an empty slot.
  private var slots: [UInt64] = []
  /// How many bits of a product do not tell the slot.
  private var shift: UInt64 = 0
  private var holdsZero = false
  private let factor = Self.chance

  private static let chance = UInt64.random(in: .min ... .max) | 1
  /// Of the number of slots: 32 of them hold the words of most sentences.
  private static let leastBits: UInt64 = 5

  /// Without a key; it takes no room yet.
  public init() {}

  /// Adds a key.
  ///
  /// - Returns: whether it was not there yet.
  @discardableResult
  public mutating func insert(_ key: UInt64) -> Bool {
    guard key != 0 else {
      defer { holdsZero = true }
      count += holdsZero ? 0 : 1
      return !holdsZero
    }
    if count * 3 >= slots.count * 2 { grow() }
    let slot = slot(of: key)
    guard slots[slot] == 0 else { return false }
    slots[slot] = key
    count += 1
    return true
  }

  /// Empties the set. The room of a few keys is kept: to clear it costs less than to ask for it anew.
  public mutating func removeAll() {
    if slots.count > 1 << 6 {
      self = KeySet()
    } else if count > 0 {
      for slot in slots.indices { slots[slot] = 0 }
      count = 0
      holdsZero = false
    }
  }

  /// Whether a key was added.
  public func contains(_ key: UInt64) -> Bool {
    key == 0 ? holdsZero : !slots.isEmpty && slots[slot(of: key)] != 0
  }

  /// Where a key stands, or would stand.
  private func slot(of key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: (key &* factor) &>> shift)
    while slots[slot] != key, slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private mutating func grow() {
    let old = slots
    let bits = old.isEmpty ? Self.leastBits : 65 - shift
    shift = 64 - bits
    slots = Array(repeating: 0, count: 1 << Int(bits))
    for key in old where key != 0 { slots[slot(of: key)] = key }
  }
}
