import MentorText

/// Something that is counted in a message for or against it, as records of `Resources/smart` and `Resources/swap` list it.
///
///     4.4 @clear x2              the ask has an object
///     -2  #praise >flattery      praise stands in the way of the ask
///
/// A weight, a signal (see `Signal`), how often it counts at most ("x2", else once), the rule that owns what is lost by it
/// (">flattery", else the part's own), and what it means, in words for the writer. Weights are fitted by `make fit`, but for those
/// behind "=".
package struct Evidence: Sendable {
  let signal: Signal
  package let name: String
  /// Points for each time the signal is seen; below 0 for what takes away.
  package let weight: Double
  package let atMost: Int
  /// The weight is set by what the evidence means, not fitted.
  package let isHeld: Bool
  package let owner: String?
  let text: String

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
    guard cap != .some(nil), let first = words.first, let last = words.last else { return nil }
    isHeld = held != nil
    self.signal = signal
    self.name = name
    self.weight = weight
    atMost = cap.flatMap { $0.map { Int($0) } } ?? 1
    self.text = text(first.lowerBound..<last.upperBound)
  }

  /// How often the signal is seen, as far as it counts.
  package func count(in reading: Reading) -> Int { min(signal.count(in: reading), atMost) }

  /// What is lost by a count: what was not reached, or what takes away.
  func loss(_ count: Int) -> Double {
    weight > 0 ? weight * Double(atMost - count) : -weight * Double(count)
  }
}

/// A sum of evidence.
package struct Weighing: Sendable {
  package let start: Double
  package let evidence: [Evidence]

  static let keys = ["start", "evidence"]

  /// - Throws: `RecordError` for a missing or unreadable `start:` or `evidence:`.
  init(_ block: RecordBlock, language: Language) throws(RecordError) {
    start = try block.decimal("start")
    var evidence: [Evidence] = []
    for value in block.values("evidence") {
      guard let one = Evidence(value.text, language: language) else {
        throw RecordError(
          file: block.file,
          line: value.line,
          what: "expected a weight, a signal, 'xN', '>rule' and what it means: '\(value.text)'"
        )
      }
      evidence.append(one)
    }
    self.evidence = evidence
  }

  /// Places of the evidence whose weights are not fitted.
  package var held: Set<Int> { Set(evidence.indices.filter { evidence[$0].isHeld }) }

  package func counts(in reading: Reading) -> [Int] { evidence.map { $0.count(in: reading) } }

  /// - Parameter counts: one for each piece of evidence.
  func value(_ counts: [Int]) -> Double {
    evidence.indices.reduce(start) { $0 + evidence[$1].weight * Double(counts[$1]) }
  }
}
