import Testing

/// Three independent readers accept every calendar that the program writes. `.ci/tools` sets them up.
struct CalendarReaderTests {
  static let readers = ["vobject", "libical", "icalendar"]
  static let tools = "\(TestFolder.package())/.build/calendar-tools"

  static let areInstalled = readers.allSatisfy { access("\(tools)/\($0)-check", X_OK) == 0 }

  private func read(_ calendar: String, with reader: String, on machine: Machine) -> Run {
    machine.runAny(["\(Self.tools)/\(reader)-check"], input: calendar)
  }

  @Test(
    .enabled(if: areInstalled, "the calendar readers are not installed: run .ci/tools"),
    arguments: ChecklistCommandTests.lists
  )
  func everyReaderSeesTheSameDays(_ list: String) throws {
    let machine = try Machine()
    for (name, day) in [
      ("Ana Ruiz", "2026-12-02"), ("Ana, \"R\"; \\ 李雷 😀 Nwanyịbụife Ogochukwu", "2028-03-01"),
    ] {
      let words = ["checklist", list, "--with", name, "--on", day, "--format", "ics"]
      let calendar = machine.run(words).output
      let events = calendar.split(separator: "\r\n").count { $0 == "BEGIN:VEVENT" }
      let runs = Self.readers.map { read(calendar, with: $0, on: machine) }
      for (reader, run) in zip(Self.readers, runs) {
        #expect(run.status == 0 && run.errors.isEmpty, "\(reader): \(run)")
        #expect(run.output.split(separator: "\n").count == events, "\(reader): \(run)")
        #expect(run.output == runs[0].output, "\(reader) reads other days than \(Self.readers[0])")
      }
      #expect(runs[0].output.hasPrefix(day.filter { $0 != "-" } + " "), "\(runs[0].output)")
    }
  }

  /// A reader that accepts anything would prove nothing.
  @Test(
    .enabled(if: areInstalled, "the calendar readers are not installed: run .ci/tools"),
    arguments: readers
  )
  func aBrokenCalendarIsRefused(_ reader: String) throws {
    let machine = try Machine()
    let good = machine.run("checklist", "drafting", "--on", "2026-12-02", "--format", "ics").output
    let broken = good.replacing("DTSTART;VALUE=DATE:2026", with: "DTSTART;VALUE=DATE:banana2026")
    #expect(read(good, with: reader, on: machine).status == 0)
    #expect(read(broken, with: reader, on: machine).status != 0)
    #expect(read(good.replacing("BEGIN:VALARM", with: "BEGIN:VTIMER"), with: reader, on: machine).status != 0)
  }
}
