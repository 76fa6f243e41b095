import MentorText

/// A rule: one file of `Resources/rules`, with its proof inside. An object: whoever takes a rule in hand
/// copies nothing.
package final class Rule: Sendable {
  /// What every rule can say; its check has keys of its own.
  static let keys = [
    "title", "severity", "strength", "letter", "part", "points", "find", "terms", "unless-anywhere",
    "needs", "kinds", "relations", "softer", "channels", "silenced-by", "tone", "say", "why", "source",
    "formerly",
  ]

  let texts: RuleTexts
  /// The file that the rule was read from, for errors; nil for one that is built in.
  let ownFile: String?
  let polarity: Polarity
  let severity: Severity
  let letter: Letter
  /// The part of the letter that the rule takes points from; nil for whatever is left of the letter, part
  /// after part.
  let part: String?
  /// What the rule costs there, however often it speaks.
  package let points: Int
  let check: any Check
  let conditions: Conditions
  /// It finds a tone that puts a reader off: nobody is praised for such words, and beside a care card nothing
  /// is said of them.
  let isTone: Bool
  let formerly: [String]
  private let given: [Example]?

  /// - Throws: `RecordError` for a field that is missing or cannot be read.
  init(
    _ texts: RuleTexts,
    _ fields: RecordBlock,
    file: String?,
    _ examples: [Example]?,
    language: Language
  ) throws(RecordError) {
    self.texts = texts
    ownFile = file
    polarity = !fields.has("strength") ? .problem : try fields.value("strength", Polarity.self)
    severity = polarity == .problem ? try fields.value("severity", Severity.self) : .info
    letter = try fields.value("letter", Letter.self)
    part = fields["part"]
    points = try fields.number("points", or: 0, from: 0)
    if polarity != .problem, points > 0 {
      throw fields.error("points", "needs 'severity:'; what is good costs nothing")
    }
    check = try fields.check(id: texts.id, language: language)
    // Phrases that silence the rule wherever they stand in the message.
    let anywhere = "unless:rule:" + texts.id
    conditions = try Conditions(fields, silencers: language.reading(anywhere) == nil ? [] : [anywhere])
    isTone = fields.has("tone")
    guard !isTone || fields["tone"] == "yes" else {
      throw fields.error("tone", "is 'yes', or left out")
    }
    formerly = fields.words("formerly")
    given = examples
  }

  /// A problem, or a strength of some weight.
  enum Polarity: String, CaseIterable, Sendable { case problem, strong, medium, light }

  package var id: String { texts.id }
  package var title: String { texts.title }
  package var say: String { texts.say }
  package var why: String { texts.why }

  /// The file that the rule was read from, for errors.
  var file: String { ownFile ?? "Resources/rules/\(id).rule" }

  /// What is wrong with a field that was read.
  func error(_ key: String, _ what: String) -> RecordError {
    RecordError(file: file, what: "'\(key):' \(what)")
  }

  /// The sentences that prove the rule.
  var examples: [Example] {
    if let given { return given }
    guard let named = try? Resources.record(id, in: "rules") else { return [] }
    return (try? Example.all(in: named)) ?? []
  }

  var isStrength: Bool { polarity != .problem }

  /// Whether the rule takes points from its letter, besides what it may own of what is missing there.
  var costs: Bool { points > 0 }
}

extension Rule {
  /// Speaks for what is left when no other rule does, which no example can show.
  var isRemainder: Bool { check is RemainderCheck }

  /// How many examples prove the rule.
  package var exampleCount: Int { examples.count }

  /// Bad and good examples, with marks where the rule speaks.
  var shownExamples: [(isBad: Bool, text: String)] {
    examples.map { ($0.isBad, Example.marked($0.text, $0.places)) }
  }
}
