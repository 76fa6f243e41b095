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

  /// Notes sentences about a damaged file; the command then ends with status 2.
  ///
  /// - Returns: the status with which a command ends that did its work.
  @discardableResult
  mutating func status(noting sentences: [String]) -> ExitStatus {
    for sentence in sentences { note(sentence) }
    return sentences.isEmpty ? .done : .trouble
  }
}

extension Arguments {
  /// A name as it is kept.
  ///
  /// - Throws: `Trouble` for a text that is no name.
  static func name(_ text: String) throws(Trouble) -> PersonName {
    do { return try PersonName(text) } catch { throw Trouble(error.description) }
  }

  /// The day of an option. How its words were read is told on standard error where the result does not show it, and where they can mean
  /// another day or name no year.
  ///
  /// - Throws: `Trouble` for a text that is no day.
  func day(_ option: String, today: Day, leaning: DayReader.Leaning, _ world: inout World) throws(Trouble)
    -> Day?
  {
    guard let text = text(option) else { return nil }
    do {
      let reading = try DayReader(today: today, leaning: leaning).day(text)
      let isShown = self.text("format").map { $0 == "text" } ?? true
      if Day(iso: text) == nil, !isShown || reading.other != nil || reading.isInAnotherYear {
        let other = reading.other.map { " (\($0))" } ?? ""
        world.note("'\(Printable.text(text))' was read as \(reading.day.long)\(other)")
      }
      return reading.day
    } catch {
      throw Trouble("--\(option): \(error.description)")
    }
  }
}
