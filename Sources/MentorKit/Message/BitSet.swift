/// A set of small whole numbers, as bits: sentences of a message, rules of a catalogue.
struct BitSet: Equatable, Sendable {
  /// The first 64 numbers, which are all that most sets need: a set of them asks for no memory.
  private var first: UInt64 = 0
  private var others: [UInt64] = []

  init() {}

  init(_ members: some Sequence<Int>) { insert(all: members) }

  private var wordCount: Int { others.count + 1 }

  /// 64 numbers; those behind the last that were ever set are not there.
  private subscript(word: Int) -> UInt64 {
    get { word == 0 ? first : word <= others.count ? others[word - 1] : 0 }
    set {
      guard word > 0 else {
        first = newValue
        return
      }
      while others.count < word { others.append(0) }
      others[word - 1] = newValue
    }
  }

  mutating func insert(_ member: Int) { self[member >> 6] |= 1 << UInt64(member & 63) }

  mutating func insert(all members: some Sequence<Int>) { for member in members { insert(member) } }

  mutating func remove(_ member: Int) {
    if contains(member) { self[member >> 6] &= ~(1 << UInt64(member & 63)) }
  }

  /// - Complexity: O(1); every whole number may be asked for.
  func contains(_ member: Int) -> Bool { member >= 0 && self[member >> 6] >> UInt64(member & 63) & 1 == 1 }

  var isEmpty: Bool { first == 0 && others.allSatisfy { $0 == 0 } }

  var count: Int { others.reduce(first.nonzeroBitCount) { $0 + $1.nonzeroBitCount } }

  mutating func formUnion(_ other: BitSet) { for word in 0..<other.wordCount { self[word] |= other[word] } }

  func union(_ other: BitSet) -> BitSet {
    var all = self
    all.formUnion(other)
    return all
  }

  func intersection(_ other: BitSet) -> BitSet {
    var shared = self
    for word in 0..<wordCount { shared[word] &= other[word] }
    return shared
  }

  func subtracting(_ other: BitSet) -> BitSet {
    var rest = self
    for word in 0..<wordCount { rest[word] &= ~other[word] }
    return rest
  }

  func isDisjoint(with other: BitSet) -> Bool { (0..<wordCount).allSatisfy { self[$0] & other[$0] == 0 } }

  static func == (left: BitSet, right: BitSet) -> Bool {
    left.subtracting(right).isEmpty && right.subtracting(left).isEmpty
  }
}

extension BitSet: Sequence {
  /// The members from the smallest to the largest.
  struct Iterator: IteratorProtocol {
    private let set: BitSet
    private var word = 0
    private var left: UInt64

    fileprivate init(_ set: BitSet) {
      self.set = set
      left = set.first
    }

    mutating func next() -> Int? {
      while left == 0 {
        word += 1
        guard word < set.wordCount else { return nil }
        left = set[word]
      }
      defer { left &= left - 1 }
      return word << 6 + left.trailingZeroBitCount
    }
  }

  func makeIterator() -> Iterator { Iterator(self) }
}
