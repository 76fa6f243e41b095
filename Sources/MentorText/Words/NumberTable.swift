/// Small numbers by large ones: a hash table of two flat arrays.
struct NumberTable: Sendable {
  /// Keys plus one, so that 0 is an empty slot.
  private var keys: [UInt64]
  private var values: [Int32]
  private(set) var count = 0

  /// - Parameter room: a power of two.
  init(room: Int) {
    keys = Array(repeating: 0, count: room)
    values = Array(repeating: 0, count: room)
  }

  subscript(key: UInt64) -> Int32? {
    var slot = slot(of: key)
    while keys[slot] != 0 {
      if keys[slot] == key &+ 1 { return values[slot] }
      slot = (slot &+ 1) & (keys.count &- 1)
    }
    return nil
  }

  /// Adds a key that is not there yet.
  mutating func add(_ key: UInt64, _ value: Int32) {
    if count * 2 > keys.count { grow() }
    var slot = slot(of: key)
    while keys[slot] != 0 { slot = (slot &+ 1) & (keys.count &- 1) }
    keys[slot] = key &+ 1
    values[slot] = value
    count += 1
  }

  private func slot(of key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & (keys.count &- 1)
  }

  private mutating func grow() {
    var larger = NumberTable(room: keys.count * 2)
    for (key, value) in zip(keys, values) where key != 0 { larger.add(key &- 1, value) }
    self = larger
  }
}
