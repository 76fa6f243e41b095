/// Words that stand for a number, by their folded hashes.
public struct AmountTable: Sendable {
  private let words: WordSet
  private let hashes: [UInt64]
  private let amounts: [Int]

  /// - Parameter amounts: one for each hash; two lists, since the compiler lays them out and no start has to
  ///   build a dictionary.
  public init(_ hashes: [UInt64], _ amounts: [Int]) {
    words = WordSet(hashes)
    self.hashes = hashes
    self.amounts = amounts
  }

  /// The number that a word stands for; nil for a word that is none.
  public subscript(hash: UInt64) -> Int? {
    guard words.contains(hash), let place = hashes.firstIndex(of: hash) else { return nil }
    return amounts[place]
  }
}
