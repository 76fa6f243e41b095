/// What could be better about one answer of a brief. It is said; it keeps nobody from drafting.
package struct AnswerRemark: Equatable, Sendable {
  /// Key in the brief.
  let field: String
  /// The effect and one next step.
  let say: String
}

extension Drafter {
  /// Remarks on all answers that a kind of message asks for, in its order; of one answer the weightiest two.
  ///
  /// - Parameter draft: the message that the brief gave.
  package func remarks(on brief: Brief, in draft: Draft) -> [AnswerRemark] {
    let score = draft.score()
    return (draft.kind.needs + draft.kind.also).flatMap { id in
      remarks(on: id, of: brief, in: draft, score: score).prefix(2)
    }
  }

  /// What is said of one answer when it is given: a better way, if the ask shows one, then remarks; two at
  /// most.
  func feedback(on id: String, of brief: Brief, kind: DraftKind) -> [String] {
    var said = id == FieldName.ask.id ? signposts(for: brief, kind: kind).map(\.say) : []
    let draft = draft(brief, kind: kind)
    for remark in remarks(on: id, of: brief, in: draft, score: draft.score())
    where !said.contains(remark.say) {
      said.append(remark.say)
    }
    return Array(said.prefix(2))
  }

  /// What can be said of one answer: how it is built and dated, then what the rules find in the message.
  func remarks(on id: String, of brief: Brief, in draft: Draft, score: Score) -> [AnswerRemark] {
    guard let answer = brief[id], let field = book.field(id, of: draft.kind) else { return [] }
    var said: [String] = []
    if draft.unjoined.contains(id) {
      said.append("It is no whole sentence yet. \(field.hint ?? "A sentence reads better here.")")
    }
    if let today, let direction = field.day, let day = FullDate.first(in: answer.text) {
      if direction == .ahead, day < today {
        said.append("\(day.long) is past. Name one that is still ahead.")
      }
      if direction == .back, day > today {
        said.append("\(day.long) is still ahead. Which day was it?")
      }
    }
    for finding in score.findings
    where field.heed.contains(finding.rule) && finding.severity >= .minor && !said.contains(finding.say)
      && Self.isAbout(answer, score.passage(finding.range))
    {
      said.append(finding.say)
    }
    return said.map { AnswerRemark(field: id, say: $0) }
  }

  /// The passage stands in the answer or around it; something that is missing has no passage.
  private static func isAbout(_ answer: Answer, _ passage: String) -> Bool {
    let (answer, passage) = (answer.text.lowercased(), passage.lowercased())
    let opening = answer.prefix { !".?!".contains($0) }
    // "e.g." begins with one letter, which stands in every passage.
    return passage.isEmpty || answer.contains(passage) || opening.contains(" ") && passage.contains(opening)
  }
}
