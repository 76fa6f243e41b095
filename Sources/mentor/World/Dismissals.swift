import MentorKit
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

/// All findings that were dismissed.
struct Dismissals {
  let all: [Dismissal]

  init(_ book: RecordBook) { all = book.entries.compactMap { Dismissal(book.blocks[$0]) } }

  /// The score without what was dismissed.
  ///
  /// - Parameter met: gets the passages of its findings.
  func applied(to score: Score, isShown: Bool, met: inout Set<String>) -> Score {
    guard !all.isEmpty else { return score }
    let reasons = Dictionary(all.map { ($0.passage, $0.because) }, uniquingKeysWith: { first, _ in first })
    met.formUnion(score.findings.map { Passage($0, in: score.text).text })
    return score.dismissing(isShown: isShown) { reasons[$0.text] }
  }

  /// Notes what was dismissed in a file and is not found in any of its messages any more.
  ///
  /// - Parameter met: the passages of all findings in the file.
  func noteStale(in file: Arguments.Word, met: Set<String>, _ world: inout World) {
    guard !all.isEmpty, let path = Self.path(of: file) else { return }
    let stale = all.filter { $0.file == path && !met.contains($0.passage) }
    guard !stale.isEmpty else { return }
    let rules = Set(stale.map(\.rule)).sorted().joined(separator: ", ")
    let (what, it) = stale.count == 1 ? ("a dismissal is", "it") : ("\(stale.count) dismissals are", "they")
    world.note(
      "\(Printable.text(file.text)): \(what) stale, what \(it) silenced is not found any more (\(Printable.text(rules))); 'mentor dismiss --list' numbers all, --undo N takes one back"
    )
  }

  /// The whole path of a message; nil for standard input.
  static func path(of file: Arguments.Word) -> String? {
    guard !file.isInput, let real = System.realPath(file) else { return nil }
    return Printable.text(real.text)
  }
}

extension World {
  var dismissed: RecordStore {
    RecordStore(
      folder: stateFolder,
      name: "dismissed",
      format: "mentor dismissed",
      about: [
        "Findings that were dismissed with 'mentor dismiss'. A passage is a number made of its words; the words are not kept.",
        "You may edit this file.",
      ]
    )
  }

  /// What was dismissed. Damage in the file is noted and costs no more than the entry in which it is; a file that cannot be read at all
  /// costs no score.
  mutating func dismissals() -> Dismissals {
    do throws(Trouble) {
      let contents = try dismissed.contents()
      for sentence in dismissed.notes(contents.damage) { note(sentence) }
      return Dismissals(contents.book)
    } catch {
      note("\(error.what); nothing counts as dismissed")
      return Dismissals(RecordBook())
    }
  }
}
