/// Numbers by numbers: a hash table in one flat array, so that a look costs one place in memory.
struct NumberTable: Sendable {
  /// A key in the upper half and its value in the lower; 0 for an empty entry.
  private var entries: [UInt64]
  private(set) var count = 0

  /// - Parameter room: entries at first, below 2 to the power of 32.
  init(room: Int) { entries = Array(repeating: 0, count: room) }

  /// - Parameter key: not 0.
  subscript(key: UInt32) -> Int32? {
    var slot = slot(of: key)
    while entries[slot] != 0 {
      if entries[slot] >> 32 == key { return Int32(truncatingIfNeeded: entries[slot]) }
      slot = next(slot)
    }
    return nil
  }

  /// What stands where a key would be if nothing were in its way: the key in the upper half and its value in
  /// the lower, or something else.
  func guess(_ key: UInt32) -> UInt64 { entries[slot(of: key)] }

  /// Makes room for so many keys at once: a table that grows step by step leaves holes of memory behind.
  mutating func reserve(_ keys: Int) {
    let room = keys + keys / 5 + 1
    if entries.count < room { grow(to: room) }
  }

  private mutating func grow(to room: Int) {
    var larger = NumberTable(room: room)
    for entry in entries where entry != 0 {
      larger.add(UInt32(entry >> 32), Int32(truncatingIfNeeded: entry))
    }
    self = larger
  }

  /// Adds a key that is not there yet.
  mutating func add(_ key: UInt32, _ value: Int32) {
    // At most five sixths full: a small table is in memory that is near, which is worth more than few
    // collisions. By half: with twice as much, a table would be mostly empty when it has just grown.
    if count * 6 >= entries.count * 5 { grow(to: entries.count + entries.count / 2) }
    var slot = slot(of: key)
    while entries[slot] != 0 { slot = next(slot) }
    entries[slot] = UInt64(key) << 32 | UInt64(UInt32(bitPattern: value))
    count += 1
  }

  mutating func removeAll() {
    for slot in entries.indices { entries[slot] = 0 }
    count = 0
  }

  private func next(_ slot: Int) -> Int { slot &+ 1 == entries.count ? 0 : slot &+ 1 }

  private func slot(of key: UInt32) -> Int {
    let hash = (UInt64(key) &* 0x9E37_79B9_7F4A_7C15) >> 32
    return Int(truncatingIfNeeded: (hash &* UInt64(truncatingIfNeeded: entries.count)) >> 32)
  }
}
