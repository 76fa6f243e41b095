/// A set of small whole numbers, as bits: sentences of a message, rules of a catalogue.
struct BitSet: Equatable, Sendable {
  private var bits: [UInt64] = []

  init() {}

  init(_ members: some Sequence<Int>) { for member in members { insert(member) } }

  mutating func insert(_ member: Int) {
    let place = member >> 6
    while bits.count <= place { bits.append(0) }
    bits[place] |= 1 << UInt64(member & 63)
  }

  mutating func remove(_ member: Int) {
    if contains(member) { bits[member >> 6] &= ~(1 << UInt64(member & 63)) }
  }

  /// - Complexity: O(1); every whole number may be asked for.
  func contains(_ member: Int) -> Bool {
    let place = member >> 6
    return member >= 0 && place < bits.count && bits[place] >> UInt64(member & 63) & 1 == 1
  }

  var isEmpty: Bool { bits.allSatisfy { $0 == 0 } }

  var count: Int { bits.reduce(0) { $0 + $1.nonzeroBitCount } }

  mutating func formUnion(_ other: BitSet) {
    while bits.count < other.bits.count { bits.append(0) }
    for place in other.bits.indices { bits[place] |= other.bits[place] }
  }

  func union(_ other: BitSet) -> BitSet {
    var all = self
    all.formUnion(other)
    return all
  }

  func intersection(_ other: BitSet) -> BitSet {
    var shared = self
    for place in bits.indices { shared.bits[place] &= place < other.bits.count ? other.bits[place] : 0 }
    return shared
  }

  func subtracting(_ other: BitSet) -> BitSet {
    var rest = self
    for place in bits.indices where place < other.bits.count { rest.bits[place] &= ~other.bits[place] }
    return rest
  }

  func isDisjoint(with other: BitSet) -> Bool { zip(bits, other.bits).allSatisfy { $0 & $1 == 0 } }

  static func == (left: BitSet, right: BitSet) -> Bool {
    left.subtracting(right).isEmpty && right.subtracting(left).isEmpty
  }
}

extension BitSet: Sequence {
  /// The members from the smallest to the largest.
  struct Iterator: IteratorProtocol {
    private let bits: [UInt64]
    private var place = 0
    private var left: UInt64 = 0

    fileprivate init(_ bits: [UInt64]) {
      self.bits = bits
      left = bits.first ?? 0
    }

    mutating func next() -> Int? {
      while left == 0 {
        place += 1
        guard place < bits.count else { return nil }
        left = bits[place]
      }
      defer { left &= left - 1 }
      return place << 6 + left.trailingZeroBitCount
    }
  }

  func makeIterator() -> Iterator { Iterator(bits) }
}
