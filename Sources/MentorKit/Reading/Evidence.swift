import MentorText

/// Something that is counted in a message for or against it, as records of `Resources/smart` and
/// `Resources/swap` list it.
///
///     4.4 @clear x2              the ask has an object -> Say which one thing would help.
///     -2  #praise >flattery      praise stands in the way of the ask
///
/// A weight, a signal (see `Signal`), how often it counts at most ("x2", else once), the rule that owns what
/// is lost by it (">flattery", else the part's own), "&ask" for what counts only as far as it is clear what
/// is asked (a date by which nobody knows what to do helps nobody), "|" for what does instead of the rest
/// ("no rush" where there is no day), what it means, in words for the writer, and behind "->" what to do
/// where it lacks. Weights are fitted by `make fit`, but for those behind "=".
package struct Evidence: Sendable {
  let signal: Signal
  /// Points for each time the signal is seen; below 0 for what takes away.
  package let weight: Double
  let atMost: Int
  /// The weight is set by what the evidence means, not fitted.
  let isHeld: Bool
  let owner: String?
  let needsAsk: Bool
  /// It does instead of the rest: where it is seen, nothing else is asked for.
  let isEnough: Bool
  let text: String
  /// What the writer can do about it; nil where that is not up to them.
  let edit: String?

  /// - Returns: nil for a line of another form, or for a signal that nothing defines.
  init?(_ line: String, language: Language) {
    var head = Head(line)
    let held = head.pop(marked: Ascii.equals)
    guard let number = held ?? head.pop(), let weight = Cut.decimal(head.bytes, number),
      let signal = head.pop().map(head.string).flatMap({ Signal($0, language: language) })
    else { return nil }
    if let digits = head.pop(marked: UInt8(ascii: "x")) {
      guard let cap = Cut.decimal(head.bytes, digits) else { return nil }
      atMost = Int(cap)
    } else {
      atMost = 1
    }
    owner = head.pop(marked: Ascii.greater).map(head.string)
    needsAsk = head.pop(marked: Ascii.ampersand) != nil
    isEnough = head.pop(marked: Ascii.bar) != nil
    guard let (text, edit) = head.rest else { return nil }
    isHeld = held != nil
    self.signal = signal
    self.weight = weight
    self.text = text
    self.edit = edit
  }

  /// The edit names the word that is meant, as "{word}".
  var namesWord: Bool { signal.isOfWords && edit?.utf8.contains(UInt8(ascii: "{")) == true }

  /// What is lost by a count: what was not reached, or what takes away.
  func loss(_ count: Double) -> Double { weight > 0 ? weight * (Double(atMost) - count) : -weight * count }

  /// What one edit brings where a count is to be mended: one more of a word or a sentence, all of a measure,
  /// none of what takes away.
  func gain(_ count: Double) -> Double {
    weight > 0 && !signal.isMeasure ? min(weight, loss(count)) : loss(count)
  }
}

/// Cuts the words off a line from its beginning; what stands behind them is left as it is.
private struct Head {
  let bytes: [UInt8]
  private var place = 0

  init(_ line: String) { bytes = Array(line.utf8) }

  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  mutating func pop() -> Range<Int>? {
    let start = bytes[place...].firstIndex { $0 != Ascii.space } ?? bytes.count
    let end = bytes[start...].firstIndex(of: Ascii.space) ?? bytes.count
    guard start < end else { return nil }
    place = end
    return start..<end
  }

  /// The rest of the next word, if it begins with a mark.
  mutating func pop(marked mark: UInt8) -> Range<Int>? {
    let start = place
    guard let word = pop() else { return nil }
    guard bytes[word.lowerBound] == mark else {
      place = start
      return nil
    }
    return (word.lowerBound + 1)..<word.upperBound
  }

  /// What is left, and what stands behind an arrow in it; nil where one of them is empty.
  var rest: (text: String, edit: String?)? {
    var arrow: Int?
    var from = place
    // Looked for by its rarest byte: every start reads all evidence.
    while arrow == nil, let head = bytes[from...].firstIndex(of: Ascii.greater) {
      if head - 2 >= place, head + 1 < bytes.count, bytes[head - 2] == Ascii.space,
        bytes[head - 1] == Ascii.hyphen, bytes[head + 1] == Ascii.space
      {
        arrow = head - 2
      }
      from = head + 1
    }
    let text = Cut.trimmed(bytes, place..<(arrow ?? bytes.count))
    let edit = arrow.map { Cut.trimmed(bytes, ($0 + 3)..<bytes.count) }
    guard !text.isEmpty, edit?.isEmpty != true else { return nil }
    return (string(text), edit.map(string))
  }
}
