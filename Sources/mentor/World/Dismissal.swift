import MentorText

/// A finding that the writer does not want to see again. The words of the message are not kept.
struct Dismissal: Equatable {
  let rule: String
  /// See `Passage`.
  let passage: String
  let because: String
  /// The message it was made for, so that it can be told when its passage has gone; nil for one from standard input.
  let file: String?
  let day: String

  init?(_ block: RecordBook.Block) {
    guard let rule = block["rule"].first, let passage = block["passage"].first else { return nil }
    self.rule = rule
    self.passage = passage
    because = block["because"].first ?? ""
    file = block["file"].first
    day = block["on"].first ?? ""
  }

  init(rule: String, passage: String, because: String, file: String?, day: String) {
    self.rule = rule
    self.passage = passage
    self.because = because
    self.file = file
    self.day = day
  }

  var block: RecordBook.Block {
    var block = RecordBook.Block()
    block["rule"] = [rule]
    block["passage"] = [passage]
    block["because"] = [because]
    if let file { block["file"] = [file] }
    block["on"] = [day]
    return block
  }
}
