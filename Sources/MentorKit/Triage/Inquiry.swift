/// A request for help as somebody who gets many of them sees it.
package struct Inquiry: Sendable {
  /// The file, with the number of the message in an mbox.
  package let name: String
  package let subject: String?
  package let from: Correspondent?
  /// 0...100; nil where the language is not read, and for a text that a person should read first.
  package private(set) var points: Int?
  /// Whose role the request is; nil where there is no score.
  package private(set) var role: Role?
  package private(set) var isRoleSure = false
  package private(set) var ask: AskSize?
  package private(set) var fiveMinutes: FiveMinutes?
  /// The weakest of the five letters, if it leaves something to ask for.
  package private(set) var missing: Letter?
  /// What to change first, in words for the writer.
  package private(set) var next: String?
  /// What to answer; nil where there is no score, and where nothing fits.
  package private(set) var reply: Reply?
  /// Human help, for a text whose writer may be having a hard time: it is shown apart and not judged. Never
  /// part of a machine's format.
  package private(set) var care: String?

  /// Whether something of unique value can be given in five minutes or less.
  package struct FiveMinutes: Equatable, Sendable {
    /// In the order in which a list shows them.
    package enum Answer: String, CaseIterable, Sendable { case yes, unclear, no }

    package let answer: Answer
    /// One sentence for the person who is asked.
    package let because: String
  }

  /// How much is asked for.
  package struct AskSize: Equatable, Sendable {
    package let act: AskAct
    /// The same in words for a list: "an answer".
    package let words: String
    /// Minutes of the reader's time, if they are told.
    package let minutes: Int?
  }
}

extension Inquiry {
  /// The best answerable first: what can be given in five minutes before what cannot, and then by points;
  /// those without a score come last. Requests that are alike keep their order.
  package static func sorted(_ inquiries: [Inquiry]) -> [Inquiry] {
    inquiries.enumerated().sorted { left, right in
      let (first, second) = (left.element.rank, right.element.rank)
      return first == second ? left.offset < right.offset : first < second
    }.map(\.element)
  }

  private var rank: (Int, Int, Int) {
    guard let points, let fiveMinutes else { return (1, 0, 0) }
    let answer = FiveMinutes.Answer.allCases.firstIndex(of: fiveMinutes.answer) ?? 0
    return (0, answer, -points)
  }
}
