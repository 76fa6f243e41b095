/// Something the writer asks of the reader.
struct Ask: Equatable, Sendable {
  /// Indices of the sentences that put it; the first is the one that asks.
  var sentences: [Int]
  /// The sentence that it points back to for what it is about: "Do you have tips for that?"
  var antecedent: Int?
  /// UTF-8 byte offsets of the sentence that asks.
  let range: Range<Int>
  /// A question or a request to the reader, not a wish or a doubt left standing.
  let isDirect: Bool
  /// How many things the sentence asks for, 1 or more; see `AskedParts`.
  let parts: Int
  /// Minutes of the reader's time, if they are told.
  var minutes: Int?

  /// The sentences that say what it is about.
  var matter: [Int] { antecedent.map { [$0] + sentences } ?? sentences }
}

extension Sequence<Ask> {
  /// How many things are asked for, each part of a sentence by itself.
  var things: Int { reduce(0) { $0 + $1.parts } }
}
