import MentorText

/// What a rule says.
final class RuleTexts: Equatable, Sendable {
  let id, title: String
  /// What to do next, and why, in words for the writer.
  let say, why: String
  /// Readable references, a line each.
  let source: String

  init(id: String, title: String, say: String, why: String, source: String) {
    self.id = id
    self.title = title
    self.say = say
    self.why = why
    self.source = source
  }

  static func == (left: RuleTexts, right: RuleTexts) -> Bool {
    left === right
      || (left.id, left.title, left.say, left.why, left.source)
        == (right.id, right.title, right.say, right.why, right.source)
  }

  var references: [String] { source.parts(at: Ascii.newline) }
}
