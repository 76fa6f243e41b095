import MentorText

/// "15 minutes", "half an hour", "two hours" in minutes.
struct Duration {
  let minutes: Int?

  init(_ text: Text, _ tokens: Range<Int>, _ language: Language) {
    let words = tokens.map { text.tokens[$0] }
    let units = words.compactMap { AmountTable.timeUnits[$0.hash] }
    if units.contains(60) {
      let told = words.lazy.compactMap { Amount.minutes(ofHours: $0, in: text) }.first
      let part = words.lazy.compactMap { AmountTable.hourParts[$0.hash] }.first
      // "Half an hour", and "an hour and a half".
      let isMore = words.first.map { AmountTable.hourParts[$0.hash] == nil } ?? false
      minutes = isMore ? (told ?? 60) + (part ?? 0) : part ?? 60
    } else {
      minutes = units.isEmpty ? nil : words.lazy.compactMap { Amount.of($0, in: text) }.first
    }
  }
}
