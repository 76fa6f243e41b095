import MentorText

/// A way of looking at a message that a rule can name with `find:`.
protocol Check: Sendable {
  /// The keys of a rule that tell it how to look; those that every rule has stand in `Rule.keys`.
  static var keys: [String] { get }

  /// - Parameters:
  ///   - fields: what the rule says of how to look.
  ///   - id: of the rule, whose own phrases the language knows by it.
  /// - Throws: `RecordError` for a field that is missing or cannot be read.
  init(_ fields: RecordBlock, id: String, language: Language) throws(RecordError)

  /// Where the check speaks: UTF-8 byte offsets, in order, an empty range where something is missing.
  func places(in reading: Reading) -> [Range<Int>]

  /// Where to speak about something that is missing.
  func gap(in reading: Reading) -> Range<Int>

  /// Works on a text that is not read because of its language, as only what looks at no words does.
  func says(of foreign: Reading) -> Bool
}

extension Check {
  static var keys: [String] { [] }

  func gap(in reading: Reading) -> Range<Int> { reading.gap(.ask) }

  func says(of foreign: Reading) -> Bool { false }
}

extension RecordBlock {
  static let checks: [(name: String, type: any Check.Type)] = [
    ("phrases", PhraseCheck.self), ("readings", ReadingCheck.self),
    ("absent", AbsenceCheck.self), ("asks", AskCheck.self), ("anchors", AnchorCheck.self),
    ("slots", SlotCheck.self), ("greeting", GreetingCheck.self), ("subject", SubjectCheck.self),
    ("links", LinkCheck.self), ("length", LengthCheck.self), ("paragraphs", ParagraphCheck.self),
    ("sentences", SentenceCheck.self), ("focus", FocusCheck.self), ("capitals", CapitalsCheck.self),
    ("pictures", PictureCheck.self), ("private", PrivateDataCheck.self), ("dates", DateCheck.self),
    ("share", ShareCheck.self), ("remainder", RemainderCheck.self),
  ]

  /// The check that a rule names with `find:`.
  ///
  /// - Throws: `RecordError` for another name and for what the check cannot read.
  func check(id: String, language: Language) throws(RecordError) -> any Check {
    try checkType().init(self, id: id, language: language)
  }

  /// - Throws: `RecordError` for a name that no check has.
  func checkType() throws(RecordError) -> any Check.Type {
    let name = self["find"]
    guard let type = Self.checks.first(where: { $0.name == name })?.type else {
      throw error("find", "needs one of: " + Self.checks.map(\.name).joined(separator: ", "))
    }
    return type
  }
}
