import Testing

@testable import MentorText

/// A key is new once, however many there are and whatever they look like.
struct KeySetTests {
  /// Small numbers as lemmas have them, hashes, numbers that differ in their highest bits alone, and 0.
  private static let keys: [UInt64] =
    (0..<3000).flatMap { [$0, $0 << 52, $0 &* 0x9E37_79B9_7F4A_7C15, UInt64.max - $0] } + [0, 1, .max]

  @Test func keyIsNewOnce() {
    var set = KeySet()
    var known = Set<UInt64>()
    for key in Self.keys + Self.keys.reversed() {
      #expect(set.contains(key) == known.contains(key))
      #expect(set.insert(key) == known.insert(key).inserted)
    }
    #expect(set.count == known.count)
    #expect(Self.keys.allSatisfy(set.contains))
    #expect(!set.contains(3001 << 40))
  }

  @Test func emptiedSetIsLikeNew() {
    var set = KeySet()
    for keys in [Self.keys, Array(Self.keys.prefix(9)), Array(Self.keys.suffix(9))] {
      set.removeAll()
      #expect(set.count == 0 && !keys.contains(where: set.contains))
      for key in keys { set.insert(key) }
      #expect(set.count == Set(keys).count && keys.allSatisfy(set.contains))
    }
  }

  @Test func emptySetHoldsNothing() {
    let set = KeySet()
    #expect(set.count == 0)
    #expect(!set.contains(0) && !set.contains(7))
  }
}
