import MentorText

/// A finding that the writer does not want to see again. The words of the message are not kept.
package struct Dismissal: Equatable, Sendable {
  package let rule: String
  package let passage: PassageKey
  package let because: String
  /// The message it was made for, so that it can be told when its passage has gone; nil for one from standard
  /// input.
  package let file: String?
  /// Nil where none can be read.
  package let day: Day?

  package init(rule: String, passage: PassageKey, because: String, file: String?, day: Day) {
    self.rule = rule
    self.passage = passage
    self.because = because
    self.file = file
    self.day = day
  }

  init?(_ block: RecordBook.Block) {
    guard let rule = block["rule"].first, let passage = block["passage"].first else { return nil }
    self.rule = rule
    self.passage = PassageKey(text: passage)
    because = block["because"].first ?? ""
    file = block["file"].first
    day = block["on"].first.flatMap { Day(iso: $0) }
  }

  var block: RecordBook.Block {
    var block = RecordBook.Block()
    block["rule"] = [rule]
    block["passage"] = [passage.text]
    block["because"] = [because]
    if let file { block["file"] = [file] }
    block["on"] = day.map { [$0.description] } ?? []
    return block
  }
}
