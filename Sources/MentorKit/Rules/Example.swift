/// A sentence that proves a rule: where it must speak, or that it must stay silent.
struct Example: Sendable {
  let text: String
  /// UTF-8 byte offsets in `text`; empty for a rule that must stay silent.
  let places: [Range<Int>]
  let isBad: Bool
  let line: Int
  let options: ScoreOptions

  /// The text as a record writes it, with "[[" and "]]" around places and "\n" for line breaks.
  static func marked(_ text: String, _ places: [Range<Int>]) -> String {
    var bytes = Array(text.utf8)
    for place in places.sorted(by: { ($0.lowerBound, $0.upperBound) > ($1.lowerBound, $1.upperBound) }) {
      bytes.insert(contentsOf: "]]".utf8, at: place.upperBound)
      bytes.insert(contentsOf: "[[".utf8, at: place.lowerBound)
    }
    return String(decoding: bytes, as: UTF8.self).replacing("\n", with: "\\n")
  }
}
