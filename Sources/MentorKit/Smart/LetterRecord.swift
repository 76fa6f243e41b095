import MentorText

/// A letter of SMART: its parts and what is counted for them, one file of `Resources/smart`.
///
///     title:    Specific
///     question: What exactly is asked?
///
///     part:     object
///     of:       14
///     means:    One concrete thing is asked
///     start:    -5.3
///     missing:  no-ask vague-ask
///     evidence:
///       4.4 @clear x2     the ask has an object
///       -2  over-4        many things at once
///
/// Points of a part are `start` and the evidence, each counted at most as often as "x" says, not below 0 and not above `of`;
/// what rules with `part:` cost is taken from them. `missing:` names the rules that own what is not reached: the first one that
/// speaks in the message, or else the last. Weights are fitted by `make fit`.
struct LetterRecord: Sendable {
  let letter: Letter
  let title: String
  let question: String
  let parts: [LetterPart]

  /// Points of a letter.
  static let full = 20
}

/// A named part of a letter.
struct LetterPart: Sendable {
  struct Evidence: Sendable {
    let signal: Signal
    let name: String
    /// Points for each time the signal is seen; below 0 for what takes away.
    var weight: Double
    let atMost: Int
    /// What it means, in words for the writer.
    let text: String
  }

  let id: String
  let of: Int
  let means: String
  var start: Double
  let missing: [String]
  var evidence: [Evidence]
}

extension LetterRecord {
  /// - Throws: `RecordError` for anything missing or unknown, and when the parts do not add up to 20.
  init(letter: Letter, record: Record, file: String, language: Language) throws(RecordError) {
    try record.check(keys: ["title", "question"], required: ["title", "question"], file: file)
    self.letter = letter
    title = record["title"]!
    question = record["question"]!
    var parts: [LetterPart] = []
    for block in record.blocks { parts.append(try LetterPart(block, file: file, language: language)) }
    guard parts.reduce(0, { $0 + $1.of }) == Self.full else {
      throw RecordError(file: file, line: 0, what: "the parts must add up to \(Self.full) points")
    }
    self.parts = parts
  }

  /// The five letters, in their order.
  static func all(language: Language) throws(RecordError) -> [LetterRecord] {
    let records = try Resources.records(in: "smart")
    var letters: [LetterRecord] = []
    for letter in Letter.allCases {
      guard let found = records.first(where: { $0.name == letter.rawValue }) else {
        throw RecordError(file: "Resources/smart/\(letter.rawValue).letter", line: 0, what: "is missing")
      }
      letters.append(
        try LetterRecord(letter: letter, record: found.record, file: found.path, language: language)
      )
    }
    return letters
  }
}

extension LetterPart {
  init(_ block: [Record.Field], file: String, language: Language) throws(RecordError) {
    func field(_ key: String) throws(RecordError) -> Record.Field {
      guard let field = block.first(where: { $0.key == key }), !field.values.isEmpty else {
        throw RecordError(file: file, line: block.first?.line ?? 0, what: "a part needs '\(key):'")
      }
      return field
    }
    func error(_ field: Record.Field, _ what: String) -> RecordError {
      RecordError(file: file, line: field.line, what: what)
    }
    id = try field("part").values[0].text
    means = try field("means").values[0].text
    let points = try field("of")
    guard let of = Int(points.values[0].text), of > 0 else {
      throw error(points, "'of:' needs a whole number above 0")
    }
    self.of = of
    let first = try field("start")
    guard let start = Double(first.values[0].text) else { throw error(first, "'start:' needs a number") }
    self.start = start
    missing = try field("missing").values[0].text.split(separator: " ").map(String.init)
    evidence = []
    for value in try field("evidence").values {
      guard let one = Evidence(value.text, language: language) else {
        throw RecordError(
          file: file,
          line: value.line,
          what: "expected a weight, a signal, 'xN' and what it means: '\(value.text)'"
        )
      }
      evidence.append(one)
    }
  }
}

extension LetterPart.Evidence {
  /// "4.4 @clear x2  the ask has an object"
  init?(_ line: String, language: Language) {
    var words = line.split(separator: " ")
    guard words.count > 2, let weight = Double(words[0]),
      let signal = Signal(String(words[1]), language: language)
    else { return nil }
    let cap = words[2].first == "x" ? Int(words[2].dropFirst()) : nil
    name = String(words[1])
    words.removeFirst(cap == nil ? 2 : 3)
    guard !words.isEmpty else { return nil }
    self.signal = signal
    self.weight = weight
    atMost = cap ?? 1
    text = words.joined(separator: " ")
  }
}
