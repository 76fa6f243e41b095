/// A few words by their folded hashes; most words that are not among them are told by one bit.
public struct WordSet: Sendable {
  private var hashes: [UInt64] = []
  /// One bit for the lowest six bits of each hash.
  private var seen: UInt64 = 0

  /// - Parameter hashes: see `FoldedHash`.
  public init(_ hashes: some Sequence<UInt64>) { for hash in hashes { insert(hash) } }

  /// Adds a word, unless it is there.
  public mutating func insert(_ hash: UInt64) {
    guard !contains(hash) else { return }
    hashes.append(hash)
    seen |= 1 << (hash & 63)
  }

  /// Whether a word is among them, by its hash.
  public func contains(_ hash: UInt64) -> Bool { seen >> (hash & 63) & 1 == 1 && hashes.contains(hash) }
}
