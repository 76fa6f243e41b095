import MentorKit
import MentorText

extension World {
  /// What is ticked, for each person and list.
  var ticks: RecordStore {
    RecordStore(
      folder: stateFolder,
      name: "ticks",
      format: "mentor ticks",
      about: ["What is ticked in 'mentor checklist', for each person and list. You may edit this file."]
    )
  }

  /// Who was asked, and what came of it.
  var log: RecordStore {
    RecordStore(
      folder: stateFolder,
      name: "log",
      format: "mentor log",
      about: ["Who was asked, and what came of it ('mentor log'). You may edit this file."]
    )
  }

  /// The ticks as they are now, and sentences about what cannot be read.
  func readTicks() throws(Trouble) -> (ticks: TickBook, notes: [String]) {
    let contents = try ticks.contents()
    let book = TickBook(contents.book)
    let problems = book.problems(file: ticks.path).map { Printable.text($0.description) }
    return (book, ticks.notes(contents.damage) + problems)
  }

  /// The log as it is now, and sentences about what cannot be read.
  func readLog() throws(Trouble) -> (log: LogBook, notes: [String]) {
    let contents = try log.contents()
    let book = LogBook(contents.book, file: log.path)
    return (book, log.notes(contents.damage) + book.problems.map { Printable.text($0.description) })
  }

  /// Notes sentences about a damaged file; the command then ends with status 2.
  ///
  /// - Returns: the status with which a command ends that did its work.
  @discardableResult
  mutating func status(noting sentences: [String]) -> ExitStatus {
    for sentence in sentences { note(sentence) }
    return sentences.isEmpty ? .done : .trouble
  }
}
