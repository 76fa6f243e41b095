/// Words that stand for a number, by their folded hashes.
public struct AmountTable: Sendable {
  private let words: WordSet
  private let amounts: [UInt64: Int]

  public init(_ amounts: [UInt64: Int]) {
    words = WordSet(amounts.keys)
    self.amounts = amounts
  }

  public subscript(hash: UInt64) -> Int? { words.contains(hash) ? amounts[hash] : nil }
}
