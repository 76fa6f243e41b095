import MentorText

/// A question whose answer tells two roles apart.
public struct RoleQuestion: Equatable, Sendable {
  /// One of the two answers, and the role that it means.
  public struct Answer: Equatable, Sendable {
    /// In words for the one who is asked.
    public let text: String
    /// For `Classification.settled(on:)`.
    public let role: Role
  }

  /// For the one who wrote the text.
  public let text: String
  /// Two.
  public let answers: [Answer]

  /// The role that a reply names by the number of its answer, by the answer's text or the first words of it,
  /// or by its own name; nil if it names none, or both.
  package func role(named reply: String) -> Role? {
    let words = Self.words(reply)
    guard !words.isEmpty else { return nil }
    let named = answers.enumerated().filter { place, answer in
      words == [String(place + 1)] || words == [answer.role.rawValue]
        || Self.words(answer.text).starts(with: words)
    }
    return named.count == 1 ? named[0].element.role : nil
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// - Throws: `RecordError` for a record that is no question about two roles.
  static func all() throws(RecordError) -> [RoleQuestion] {
    try Resources.records(in: "questions").map { named throws(RecordError) in try RoleQuestion(named) }
  }

  /// - Throws: `RecordError` unless there are a question and two answers "role: text".
  init(_ named: NamedRecord) throws(RecordError) {
    let keys = ["ask", "answers", "source"]
    let fields = try RecordBlock(named, keys: keys, required: keys)
    answers = try fields.values("answers").map { value throws(RecordError) in
      let parts = value.text.split(separator: ":", maxSplits: 1)
      guard parts.count == 2, let role = Role(rawValue: String(parts[0])) else {
        throw fields.error("expected 'role: answer'", line: value.line)
      }
      return Answer(text: String(parts[1].drop { $0 == " " }), role: role)
    }
    guard answers.count == 2, answers[0].role != answers[1].role else {
      throw fields.error("answers", "needs two, for two roles")
    }
    text = try fields.text("ask")
  }
}
