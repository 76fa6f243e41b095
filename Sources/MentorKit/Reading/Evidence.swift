import MentorText

/// Something that is counted in a message for or against it, as records of `Resources/smart` and `Resources/swap` list it.
///
///     4.4 @clear x2              the ask has an object -> Say which one thing would help.
///     -2  #praise >flattery      praise stands in the way of the ask
///
/// A weight, a signal (see `Signal`), how often it counts at most ("x2", else once), the rule that owns what is lost by it
/// (">flattery", else the part's own), "&ask" for what counts only as far as it is clear what is asked (a date by which nobody knows
/// what to do helps nobody), what it means, in words for the writer, and behind "->" what to do where it lacks. Weights are fitted by
/// `make fit`, but for those behind "=".
package struct Evidence: Sendable {
  let signal: Signal
  package let name: String
  /// Points for each time the signal is seen; below 0 for what takes away.
  package let weight: Double
  package let atMost: Int
  /// The weight is set by what the evidence means, not fitted.
  package let isHeld: Bool
  package let owner: String?
  let needsAsk: Bool
  let text: String
  /// What the writer can do about it; nil where that is not up to them.
  let edit: String?

  /// - Returns: nil for a line of another form, or for a signal that nothing defines.
  init?(_ line: String, language: Language) {
    let bytes = Array(line.utf8)
    var words = Cut.words(bytes, 0..<bytes.count)[...]
    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    /// The rest of the next word, if it begins with a mark.
    func popMarked(_ mark: UInt8) -> Range<Int>? {
      guard let word = words.first, bytes[word.lowerBound] == mark else { return nil }
      words.removeFirst()
      return (word.lowerBound + 1)..<word.upperBound
    }
    let held = popMarked(61)  // "="
    guard let number = held ?? words.popFirst(), let weight = Cut.decimal(bytes, number),
      let name = words.popFirst().map(text), let signal = Signal(name, language: language)
    else { return nil }
    let cap = popMarked(120).map { Cut.decimal(bytes, $0) }  // "x"
    owner = popMarked(Ascii.greater).map(text)
    needsAsk = popMarked(38) != nil  // "&"
    guard cap != .some(nil), let first = words.first, let last = words.last else { return nil }
    isHeld = held != nil
    self.signal = signal
    self.name = name
    self.weight = weight
    atMost = cap.flatMap { $0.map { Int($0) } } ?? 1
    let arrow = words.firstIndex { text($0) == "->" }
    guard arrow != words.startIndex, arrow != words.index(before: words.endIndex) else { return nil }
    self.text = text(first.lowerBound..<(arrow.map { words[$0 - 1] } ?? last).upperBound)
    edit = arrow.map { text(words[$0 + 1].lowerBound..<last.upperBound) }
  }

  /// How often the signal is seen, as far as it counts.
  ///
  /// - Parameter clarity: how clear it is what is asked, 0...1.
  func count(in reading: Reading, clarity: Double) -> Double {
    Double(min(signal.count(in: reading), atMost)) * (needsAsk ? clarity : 1)
  }

  /// What is lost by a count: what was not reached, or what takes away.
  func loss(_ count: Double) -> Double { weight > 0 ? weight * (Double(atMost) - count) : -weight * count }
}

/// A sum of evidence, and the points that it starts from.
package struct Weighing: Sendable {
  package let start: Double
  /// The start is set, not fitted: it stands behind "=".
  package let isStartHeld: Bool
  package let evidence: [Evidence]

  static let keys = ["start", "evidence"]

  /// - Throws: `RecordError` for a missing or unreadable `start:` or `evidence:`.
  init(_ block: RecordBlock, language: Language) throws(RecordError) {
    let text = block["start"] ?? ""
    isStartHeld = text.hasPrefix("=")
    guard let start = (isStartHeld ? String(text.dropFirst()) : text).decimal else {
      throw block.error("start", "needs a number")
    }
    self.start = start
    var evidence: [Evidence] = []
    for value in block.values("evidence") {
      guard let one = Evidence(value.text, language: language) else {
        throw RecordError(
          file: block.file,
          line: value.line,
          what: "expected a weight, a signal, 'xN', '>rule', '&ask' and what it means: '\(value.text)'"
        )
      }
      evidence.append(one)
    }
    self.evidence = evidence
  }

  /// Places of the evidence whose weights are not fitted.
  package var held: Set<Int> { Set(evidence.indices.filter { evidence[$0].isHeld }) }

  /// What the writer can do about the largest loss that is up to them.
  func edit(_ counts: [Double]) -> String? {
    let open = zip(evidence, counts).map { (edit: $0.edit, loss: $0.loss($1)) }.filter {
      $0.edit != nil && $0.loss > 0
    }
    return open.max { $0.loss < $1.loss }?.edit
  }

  /// How often each piece of evidence is seen, as far as it counts.
  ///
  /// - Parameter clarity: how clear it is what is asked, 0...1.
  package func counts(in reading: Reading, clarity: Double = 1) -> [Double] {
    evidence.map { $0.count(in: reading, clarity: clarity) }
  }

  /// - Parameter counts: one for each piece of evidence.
  func value(_ counts: [Double]) -> Double {
    evidence.indices.reduce(start) { $0 + evidence[$1].weight * counts[$1] }
  }
}
