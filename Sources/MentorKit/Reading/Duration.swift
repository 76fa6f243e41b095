import MentorText

/// "15 minutes", "half an hour", "two hours" in minutes.
struct Duration {
  let minutes: Int?

  init(_ text: Text, _ tokens: Range<Int>, _ language: Language) {
    let words = tokens.map { text.tokens[$0] }
    func has(_ names: String...) -> Bool {
      words.contains { word in names.contains { FoldedHash.of($0) == word.hash } }
    }
    let amount = words.lazy.compactMap { Amount.of($0, in: text) }.first
    if has("hour") && has("half") {
      minutes = 30
    } else if has("hour") && has("quarter") {
      minutes = 15
    } else if has("hour", "hours", "hrs", "h") {
      minutes = (amount ?? 1) * 60
    } else if has("minute", "minutes", "min", "mins") {
      minutes = amount
    } else {
      minutes = nil
    }
  }
}
