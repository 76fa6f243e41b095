import MentorText

/// "15 minutes", "half an hour", "two and a half hours", "1 hour 30 minutes" in minutes.
struct Duration {
  let minutes: Int?

  /// - Parameters:
  ///   - tokens: where a size was found; without a unit of time it is none of time.
  ///   - sentence: where the amount may go on to both sides; nil for no further.
  init(_ text: Text, _ tokens: Range<Int>, in sentence: Range<Int>? = nil) {
    guard tokens.contains(where: { AmountTable.timeUnits[text.tokens[$0].hash] != nil }) else {
      minutes = nil
      return
    }
    let room = sentence ?? tokens
    var (start, end) = (tokens.lowerBound, tokens.upperBound)
    while start > room.lowerBound, !Self.isApart(text.tokens[start]), Self.counts(text.tokens[start - 1]) {
      start -= 1
    }
    while end < room.upperBound, !Self.isApart(text.tokens[end]),
      Self.counts(text.tokens[end]) || AmountTable.timeUnits[text.tokens[end].hash] != nil
    {
      end += 1
    }
    var sum = AmountSum()
    for place in start..<end where !sum.isOver { sum.add(text.tokens[place], in: text) }
    minutes = sum.minutes
  }

  /// A number, a part of an hour, or a small word between them.
  private static func counts(_ token: Token) -> Bool {
    token.kind == .number || AmountTable.numbers[token.hash] != nil
      || AmountTable.hourParts[token.hash] != nil
      || WordSet.amountJoins.contains(token.hash)
  }

  /// A mark stands before it: "in an hour, half of which" is no sum.
  private static func isApart(_ token: Token) -> Bool {
    !token.shape.isDisjoint(with: [
      .afterComma, .afterColon, .afterDash, .afterOpen, .afterClose, .afterSlash,
    ])
  }
}

/// Adds up the words of a duration from left to right.
private struct AmountSum {
  private var total: Int?
  /// The unit that was last heard; a sum goes from large to small.
  private var unit = Int.max
  /// In sixtieths of a unit: the number that is heard, the one before "and", and the part.
  private var number: Int?
  private var whole = 0
  private var part: Int?
  private var before: Token?
  /// Of "15 to 20" the first counts.
  private var isRange = false
  private(set) var isOver = false

  /// "An hour and a half" ends with a part.
  var minutes: Int? { total.map { $0 + (unit == 60 ? part ?? 0 : 0) } }

  mutating func add(_ token: Token, in text: Text) {
    defer { before = token }
    if let next = AmountTable.timeUnits[token.hash] {
      // "Some minutes" have no number, an hour is one.
      let amount = part.map { whole + $0 } ?? number ?? (next == 60 ? 60 : nil)
      isOver = next >= unit || amount == nil
      if isOver { return }
      total = (total ?? 0) + (amount ?? 0) * next / 60
      (unit, number, whole, part, isRange) = (next, nil, 0, nil, false)
    } else if let size = AmountTable.hourParts[token.hash] {
      // "Three quarters" are more than one, "in 2026 half" is not.
      let several = (number ?? 60) / 60 * size
      (part, number) = (several <= 60 ? several : size, nil)
    } else if token.hash == FunctionWord.and {
      (whole, number) = (number ?? 0, nil)
    } else if let told = Amount.minutes(ofHours: token, in: text) {
      if !isRange { number = isOnes(token) ? (number ?? 0) + told : told }
    } else if !WordSet.amountJoins.contains(token.hash) {
      isRange = number != nil
    }
  }

  /// The "five" of "twenty-five".
  private func isOnes(_ token: Token) -> Bool {
    guard let tens = before.flatMap({ AmountTable.numbers[$0.hash] }),
      let ones = AmountTable.numbers[token.hash]
    else { return false }
    return tens >= 20 && ones < 10
  }
}
