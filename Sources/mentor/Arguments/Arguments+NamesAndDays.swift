import MentorKit

extension Arguments {
  /// A name as it is kept.
  ///
  /// - Throws: `Trouble` for a text that is no name.
  static func name(_ text: String) throws(Trouble) -> PersonName {
    do { return try PersonName(text) } catch { throw Trouble(error.description) }
  }

  /// The day of an option. How its words were read is told on standard error where the result does not show
  /// it, and where they can mean another day or name no year.
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
