import MentorText

/// "15 minutes", "half an hour", "two hours" in minutes.
struct Duration {
  let minutes: Int?

  init(_ text: Text, _ tokens: Range<Int>, _ language: Language) {
    let words = tokens.map { text.tokens[$0] }
    let amount = words.lazy.compactMap { Amount.of($0, in: text) }.first
    let units = words.compactMap { AmountTable.timeUnits[$0.hash] }
    if let hour = units.first(where: { $0 == 60 }) {
      let part = words.lazy.compactMap { AmountTable.hourParts[$0.hash] }.first
      // "Half an hour", and "an hour and a half".
      let isMore = words.first.map { AmountTable.hourParts[$0.hash] == nil } ?? false
      minutes = isMore ? (amount ?? 1) * hour + (part ?? 0) : part ?? hour
    } else {
      minutes = units.isEmpty ? nil : amount
    }
  }
}
