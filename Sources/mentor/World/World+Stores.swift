import MentorKit
import MentorText

extension World {
  /// What is ticked, for each person and list.
  var ticks: RecordStore {
    RecordStore(
      folder: environment.stateFolder,
      name: "ticks",
      format: "mentor ticks",
      about: ["What is ticked in 'mentor checklist', for each person and list. You may edit this file."]
    )
  }

  /// Who was asked, and what came of it.
  var log: RecordStore {
    RecordStore(
      folder: environment.stateFolder,
      name: "log",
      format: "mentor log",
      about: ["Who was asked, and what came of it ('mentor log'). You may edit this file."]
    )
  }

  /// Findings that are not to be seen again.
  var dismissed: RecordStore {
    RecordStore(
      folder: environment.stateFolder,
      name: "dismissed",
      format: "mentor dismissed",
      about: [
        "Findings that were dismissed with 'mentor dismiss'. A passage is a number made of its words; the words are not kept.",
        "You may edit this file.",
      ]
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

  /// What was dismissed. Damage in the file is noted and costs no more than the entry in which it is; a file
  /// that cannot be read at all costs no score.
  mutating func dismissals() -> DismissalBook {
    do throws(Trouble) {
      let contents = try dismissed.contents()
      for sentence in dismissed.notes(contents.damage) { note(sentence) }
      return DismissalBook(contents.book)
    } catch {
      note("\(error.what); nothing counts as dismissed")
      return DismissalBook(RecordBook())
    }
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
