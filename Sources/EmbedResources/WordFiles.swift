import MentorText

/// Small sets of words, `Resources/wordsets`, and words that stand for numbers, `Resources/amounts`, as
/// hashes: the program asks for them by the names of their files.
struct WordFiles {
  private let sets: [(name: String, hashes: [UInt64])]
  private let amounts: [(name: String, entries: [(hash: UInt64, amount: Int)])]

  /// - Throws: `RecordError` with file and line for what is no such file.
  init(sets: [NamedRecord], amounts: [NamedRecord]) throws(RecordError) {
    self.sets = try sets.map { named throws(RecordError) in
      let keys = ["title", "words"]
      let fields = try RecordBlock(named, keys: keys, required: keys)
      return (named.name, fields.words("words").map { FoldedHash.of($0) })
    }
    self.amounts = try amounts.map { named throws(RecordError) in
      let keys = ["title", "amounts"]
      let fields = try RecordBlock(named, keys: keys, required: keys)
      let entries = try fields.values("amounts").map { value throws(RecordError) in
        let words = value.text.words
        guard words.count == 2, let amount = Int(words[1]) else {
          throw fields.error("expected a word and a whole number", line: value.line)
        }
        return (hash: FoldedHash.of(words[0]), amount: amount)
      }
      return (named.name, entries)
    }
  }

  var swift: String {
    """
    /// The files of Resources/wordsets.
    extension WordSet {
    \(sets.map { "  static let \(SwiftLiteral.name($0.name)) = WordSet([\(list($0.hashes))])\n" }.joined())}

    /// The files of Resources/amounts.
    extension AmountTable {
    \(amounts.map { "  static let \(SwiftLiteral.name($0.name)) = AmountTable([\(list($0.entries.map(\.hash)))], \($0.entries.map(\.amount)))\n" }.joined())}

    """
  }

  private func list(_ hashes: [UInt64]) -> String { hashes.map(hex).joined(separator: ", ") }

  private func hex(_ hash: UInt64) -> String { "0x\(String(hash, radix: 16)) as UInt64" }
}
